package pl.pomost.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an institution reads about its part, kept as it read when it was asked.
 *
 * @param role what it does as a partner; of the responsible one, who in it answers. May be null, as all that follows
 * @param cost of the whole action
 * @param years the same by years, where it was told
 */
@JsonInclude(Include.NON_NULL)
public record Told(String title, String description, String place, LocalDate starts, LocalDate ends, String role, BigDecimal cost, Map<String, BigDecimal> years) {

    private static final Locale POLISH = Locale.forLanguageTag("pl");

    public Told {
        years = years == null ? new TreeMap<>() : new TreeMap<>(years);
    }

    /**
     * Whether somebody who answered the one has answered the other: the same task, the same part, term and money. How the description is
     * worded, and spaces and capital letters elsewhere, make no other question.
     */
    public boolean asksTheSame(Told other) {
        return plain(title).equals(plain(other.title)) && plain(role).equals(plain(other.role)) && Objects.equals(starts, other.starts) && Objects.equals(ends, other.ends)
                && amount(cost).equals(amount(other.cost)) && amounts(years).equals(amounts(other.years));
    }

    private static String plain(String text) {
        return text == null ? "" : text.replaceAll("[\\s\\u00a0]+", " ").strip().toLowerCase(POLISH);
    }

    private static Optional<BigDecimal> amount(BigDecimal amount) {
        return Optional.ofNullable(amount).map(BigDecimal::stripTrailingZeros);
    }

    private static Map<String, Optional<BigDecimal>> amounts(Map<String, BigDecimal> years) {
        var all = new TreeMap<String, Optional<BigDecimal>>();
        years.forEach((year, amount) -> all.put(year, amount(amount)));
        return all;
    }
}
