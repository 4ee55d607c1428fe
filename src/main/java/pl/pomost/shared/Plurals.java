package pl.pomost.shared;

/** Polish plural forms: 1 kartka, 2 kartki, 5 kartek, 22 kartki. */
public final class Plurals {

    private Plurals() {
    }

    /** The number with the right form of the noun, e.g. {@code of(5, "kartka", "kartki", "kartek")} is "5 kartek". */
    public static String of(long count, String one, String few, String many) {
        return count + "\u00a0" + form(count, one, few, many);
    }

    /** The same with the three forms in one text of a bundle: {@code kartka|kartki|kartek}. */
    public static String of(long count, String forms) {
        String[] form = forms.split("\\|");
        return of(count, form[0], form[1], form[2]);
    }

    public static String form(long count, String one, String few, String many) {
        if (count == 1) {
            return one;
        }
        long ten = count % 10;
        long hundred = count % 100;
        return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? few : many;
    }
}
