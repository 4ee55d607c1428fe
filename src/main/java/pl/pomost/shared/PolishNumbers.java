package pl.pomost.shared;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people in Poland type them: {@code 1 200,50}. */
public final class PolishNumbers {

    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u202F]");
    private static final Pattern CURRENCY = Pattern.compile("(?iu)[\\s\u00A0\u202F]*(?:zł|pln)\\.?$");
    private static final Pattern PLAIN = Pattern.compile("[-−–]?\\d{1,15}([,.]\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("[-−–]?\\d{1,3}([\\s\u00A0\u202F]\\d{3})+([,.]\\d+)?");
    private static final Pattern DOTTED = Pattern.compile("[-−–]?\\d{1,3}(\\.\\d{3})+(,\\d+)?");

    private PolishNumbers() {
    }

    /**
     * Reads {@code 1200,5}, {@code 1200.5}, {@code 1 200,50} and {@code 1.200,50}. {@code 1.200} is refused: some mean one
     * thousand two hundred by it and some one and a fifth.
     *
     * @return empty when the text is no number, or has more than 15 digits before the comma
     */
    public static Optional<BigDecimal> parse(String text) {
        String typed = text.strip();
        if (DOTTED.matcher(typed).matches()) {
            return typed.contains(",") ? number(typed.replace(".", "")) : Optional.empty();
        }
        if (PLAIN.matcher(typed).matches() || GROUPED.matcher(typed).matches()) {
            return number(SPACES.matcher(typed).replaceAll(""));
        }
        return Optional.empty();
    }

    /** An amount as people type it: a number that the currency may follow, {@code 12 000,50 zł}. */
    public static Optional<BigDecimal> parseMoney(String text) {
        return parse(CURRENCY.matcher(text.strip()).replaceFirst(""));
    }

    /** As it stands in a field: no zeros at the end, a comma, spaces between thousands. */
    public static String typed(BigDecimal value) {
        var symbols = new DecimalFormatSymbols(PolishDates.POLISH);
        symbols.setGroupingSeparator(' ');
        symbols.setDecimalSeparator(',');
        return new DecimalFormat("#,##0.####", symbols).format(value);
    }

    private static Optional<BigDecimal> number(String text) {
        var value = new BigDecimal(text.replace(',', '.').replace('−', '-').replace('–', '-')).stripTrailingZeros();
        if (value.scale() < 0) {
            value = value.setScale(0);
        }
        return value.precision() - value.scale() > 15 ? Optional.empty() : Optional.of(value);
    }
}
