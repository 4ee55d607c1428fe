package pl.pomost.search;

import java.util.Optional;
import pl.pomost.process.FindableKind;

/** What hits are narrowed to. */
public record Filter(Optional<FindableKind> kind, Optional<String> teryt, Optional<String> area, Optional<Integer> year) {

    public static final Filter NONE = new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    boolean lets(Group group) {
        return fits(kind.map(FindableKind::number), group.kind()) && fits(teryt, group.teryt()) && fits(area, group.area()) && fits(year, group.year());
    }

    /** Hits that are alike in everything that can be narrowed. */
    record Group(int kind, String teryt, String area, int year, int count) {
    }

    private static <T> boolean fits(Optional<T> wanted, T value) {
        return wanted.isEmpty() || wanted.get().equals(value);
    }

    Filter withoutPowiat() {
        return new Filter(kind, Optional.empty(), area, year);
    }

    Filter withoutArea() {
        return new Filter(kind, teryt, Optional.empty(), year);
    }

    Filter withoutYear() {
        return new Filter(kind, teryt, area, Optional.empty());
    }

    Filter withoutKind() {
        return new Filter(Optional.empty(), teryt, area, year);
    }
}
