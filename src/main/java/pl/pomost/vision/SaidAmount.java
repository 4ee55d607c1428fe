package pl.pomost.vision;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.pomost.shared.PolishNumbers;

/**
 * An amount as people write it on a card: {@code 49%}, {@code 47 dni}, {@code 5 w roku}.
 *
 * @param number as it is typed into a field of numbers
 * @param unit   empty when only a number was written
 */
record SaidAmount(String number, String unit) {

    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("([-−–]?\\d[\\d\\s.,]*)([^\\d]*)");

    /** Empty for words ({@code brak rejestru}) and for parts of a whole ({@code 6 z 41}), which are no single number. */
    static Optional<SaidAmount> of(String said) {
        Matcher parts = NUMBER_AND_UNIT.matcher(said.strip());
        return parts.matches() ? PolishNumbers.parse(parts.group(1)).map(number -> new SaidAmount(PolishNumbers.typed(number), parts.group(2).strip()))
                : Optional.empty();
    }
}
