package pl.pomost.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Polish typesetting of plain text: what must stay on one line is joined by non-breaking spaces, and numbers, money and
 * dates are written as a Polish office writes them. Every method may be applied twice with the same outcome.
 */
public final class Typography {

    /** The non-breaking space. */
    public static final char NBSP = '\u00A0';

    private static final Locale POLISH = Locale.forLanguageTag("pl");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", POLISH);
    private static final DateTimeFormatter DAY_IN_WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", POLISH);
    private static final String[] QUARTERS = {"I", "II", "III", "IV"};

    private static final String MONTHS = "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września"
            + "|października|listopada|grudnia";
    private static final String UNITS = "zł|gr|PLN|EUR|tys\\.|mln|mld|%|proc\\.|r\\.|w\\.|os\\.|osób|osoby|szt\\.|pkt"
            + "|godz\\.|godzin|min|dni|lat|lata|roku|tygodni|miesi[ąęa]c\\p{L}*|kw\\.|m|km|cm|ha|kg|m²|km²|°C|" + MONTHS;
    private static final String ABBREVIATIONS = "nr|art\\.|ust\\.|pkt|poz\\.|lit\\.|str\\.|s\\.|tab\\.|rys\\.|zał\\."
            + "|ok\\.|godz\\.|tel\\.|§|№|dr|prof\\.|mgr|ul\\.|al\\.|pl\\.|Dz\\.";

    // Each looks first for the one letter, digit or space that it cannot do without, and only there behind it: texts are long, finds are few.

    /** One Latin or Cyrillic letter standing alone, with the space after it. */
    private static final Pattern ONE_LETTER = Pattern.compile(
            "([\\p{L}&&[\\p{IsLatin}\\p{IsCyrillic}]])(?=[\\s\u00A0])(?<![\\p{L}\\p{M}\\p{N}'’][\\p{L}&&[\\p{IsLatin}\\p{IsCyrillic}]])[\\s\u00A0]+(?=\\S)");
    private static final Pattern NUMBER_AND_UNIT = Pattern.compile(
            " (?<=\\d )(?=(?:" + UNITS + ")(?![\\p{L}\\p{N}]))");
    private static final Pattern YEAR_AND_MARK = Pattern.compile(" (?=\\d{4}(?!\\d))(?<=(?:" + MONTHS + ") )");
    private static final Pattern ABBREVIATION = Pattern.compile(
            " (?=[\\p{Lu}\\p{N}])(?<=(?<![\\p{L}\\p{N}])(?:" + ABBREVIATIONS + ") )");
    private static final Pattern INITIAL = Pattern.compile(" (?=\\p{Lu})(?<=(?<![\\p{L}\\p{N}])\\p{Lu}\\. )");
    private static final Pattern THOUSANDS = Pattern.compile(
            "(?=\\d)(?<!\\d)(?<!\\d[ \u00A0])(\\d{1,3})((?:[ \u00A0\u202F]\\d{3})+)(?!\\d)");
    private static final Pattern DASH = Pattern.compile(" (?=[–—](?: |\u00A0))(?<=\\S )");

    private Typography() {
    }

    /**
     * Joins what a reader must not find torn between two lines: a one-letter word and the next one, a number and its
     * unit, groups of thousands, a day and its month, an initial and a name, "nr" and its number; and keeps a dash from
     * opening a line.
     */
    public static String glue(String text) {
        String glued = ONE_LETTER.matcher(text).replaceAll("$1\u00A0");
        glued = THOUSANDS.matcher(glued).replaceAll(
                match -> match.group(1) + match.group(2).replaceAll("[ \u202F]", "\u00A0"));
        glued = NUMBER_AND_UNIT.matcher(glued).replaceAll("\u00A0");
        glued = YEAR_AND_MARK.matcher(glued).replaceAll("\u00A0");
        glued = ABBREVIATION.matcher(glued).replaceAll("\u00A0");
        glued = INITIAL.matcher(glued).replaceAll("\u00A0");
        return DASH.matcher(glued).replaceAll("\u00A0");
    }

    /** "48 000 zł", "1 250,50 zł"; groszy only where there are some. */
    public static String money(BigDecimal zloty) {
        return amount(zloty) + NBSP + "zł";
    }

    /** "146 000", "146 000,50": money where its currency is told elsewhere. */
    public static String amount(BigDecimal zloty) {
        boolean whole = zloty.stripTrailingZeros().scale() <= 0;
        return format(whole ? "#,##0" : "#,##0.00", zloty);
    }

    /** "146 000", "12,5"; at most two decimals. */
    public static String number(BigDecimal value) {
        return format("#,##0.##", value);
    }

    /** "146 000". */
    public static String number(long value) {
        return number(BigDecimal.valueOf(value));
    }

    /** "10.01.2028", for tables. */
    public static String date(LocalDate day) {
        return DAY.format(day);
    }

    /** "10 stycznia 2028 r.", for sentences. */
    public static String dateInWords(LocalDate day) {
        return (DAY_IN_WORDS.format(day) + " r.").replace(' ', NBSP);
    }

    /** "II kw. 2028". */
    public static String quarter(LocalDate day) {
        return QUARTERS[(day.getMonthValue() - 1) / 3] + NBSP + "kw." + NBSP + day.getYear();
    }

    /** Both years when they differ: "2028–2030"; one when they do not. */
    public static String years(LocalDate start, LocalDate end) {
        return start.getYear() == end.getYear() ? String.valueOf(start.getYear())
                : start.getYear() + "–" + end.getYear();
    }

    /** DecimalFormat is not safe for threads, so each call has its own. */
    private static String format(String pattern, BigDecimal value) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(POLISH);
        symbols.setGroupingSeparator(NBSP);
        symbols.setDecimalSeparator(',');
        symbols.setMinusSign('−');
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }
}
