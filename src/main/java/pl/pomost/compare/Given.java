package pl.pomost.compare;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How much sources have for the whole region: of all years together, and of single years where ROPS wrote them. */
final class Given {

    private final Map<String, BigDecimal> together = new HashMap<>();
    private final Map<String, Map<String, BigDecimal>> years = new TreeMap<>();

    static Given of(Collection<Allocation> allocations) {
        Given given = new Given();
        allocations.forEach(each -> given.put(each.source(), each.year(), each.amount()));
        return given;
    }

    /** @param year empty for all of them together */
    Given put(String source, Optional<Integer> year, BigDecimal amount) {
        if (year.isPresent()) {
            years.computeIfAbsent(source, any -> new TreeMap<>()).put(String.valueOf(year.get()), amount);
        } else {
            together.put(source, amount);
        }
        return this;
    }

    Set<String> sources() {
        Set<String> sources = new TreeSet<>(years.keySet());
        sources.addAll(together.keySet());
        return sources;
    }

    /** Years of which anything is known of this source. */
    Set<String> years(String source) {
        return years.getOrDefault(source, Map.of()).keySet();
    }

    /** Of all years: as it was written, else what its years make together. */
    Optional<BigDecimal> of(String source) {
        return Optional.ofNullable(together.get(source)).or(() -> years.getOrDefault(source, Map.of()).values().stream().reduce(BigDecimal::add));
    }

    /** @param year empty for all of them together */
    Optional<BigDecimal> of(String source, Optional<String> year) {
        return year.isEmpty() ? of(source) : Optional.ofNullable(years.getOrDefault(source, Map.of()).get(year.get()));
    }
}
