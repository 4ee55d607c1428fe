package pl.pomost.standard;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.scenario.StandardDef;

/** All standards with all their versions as they were at one moment. Unchangeable, so it may be kept and shared. */
public final class Catalogue {

    static final Catalogue EMPTY = new Catalogue(List.of());

    private final Map<String, List<CatalogueVersion>> byCode;

    /** @param versions in any order */
    Catalogue(List<CatalogueVersion> versions) {
        Comparator<CatalogueVersion> order = comparing(CatalogueVersion::position).thenComparing(CatalogueVersion::code).thenComparing(CatalogueVersion::number);
        byCode = versions.stream().sorted(order).collect(groupingBy(CatalogueVersion::code, LinkedHashMap::new, toUnmodifiableList()));
    }

    /** The codes in the order of the catalogue. */
    public List<String> codes() {
        return List.copyOf(byCode.keySet());
    }

    /** Every version of every standard. */
    public List<CatalogueVersion> all() {
        return byCode.values().stream().flatMap(List::stream).toList();
    }

    /** The versions of a standard, the oldest first; none for a code that is not here. */
    public List<CatalogueVersion> versions(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    public Optional<CatalogueVersion> version(String code, int number) {
        return versions(code).stream().filter(version -> version.number() == number).findFirst();
    }

    /** By which version a standard is assessed on a day: the newest one that is agreed or recommended by then. Empty when there is none, as for a standard withdrawn in all its versions. */
    public Optional<CatalogueVersion> current(String code, LocalDate day) {
        return versions(code).stream().filter(version -> version.isInForce(day)).reduce((older, newer) -> newer);
    }

    /** The version by which each standard is assessed on a day, in the order of the catalogue. */
    public List<CatalogueVersion> inForce(LocalDate day) {
        return codes().stream().flatMap(code -> current(code, day).stream()).toList();
    }

    /** The version that is being written or is out for opinions; a standard has one at a time. */
    public Optional<CatalogueVersion> open(String code) {
        return versions(code).stream().filter(version -> version.state().isOpen()).findFirst();
    }

    List<StandardDef> defs(LocalDate day) {
        return inForce(day).stream().map(CatalogueVersion::def).toList();
    }
}
