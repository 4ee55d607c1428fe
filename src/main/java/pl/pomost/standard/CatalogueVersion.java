package pl.pomost.standard;

import java.time.LocalDate;
import java.util.Optional;
import pl.pomost.scenario.StandardDef;

/**
 * A version of a standard as it stands in the catalogue.
 *
 * @param number    of the version, from 1
 * @param position  of the standard in the catalogue
 * @param changes   what changes against the version before, and why
 * @param owner     code of the group that it belongs to; empty while it is the region's
 * @param validFrom since when powiats are assessed by it; empty for what began the catalogue, and for what is not agreed
 * @param lock      number of its last change, for forms
 */
public record CatalogueVersion(String code, int number, String area, int position, StandardState state, Wording wording, Optional<String> changes, Optional<String> owner,
        Optional<LocalDate> validFrom, int lock) {

    public String name() {
        return wording.name();
    }

    /** Whether powiats may be assessed by it on this day; of several the newest is taken. */
    public boolean isInForce(LocalDate day) {
        return state.isInForce() && validFrom.filter(day::isBefore).isEmpty();
    }

    /** Whether it began the catalogue: nobody agreed on it here. */
    public boolean isStarting() {
        return state.isInForce() && validFrom.isEmpty();
    }

    /** As those who assess need it. */
    public StandardDef def() {
        return new StandardDef(code, area, number, state.code(), wording.name(), wording.measure(), wording.dataSource(), wording.levels());
    }
}
