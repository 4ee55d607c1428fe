package pl.pomost.shared;

import java.util.function.Function;

/** Numbers with their nouns in the language shown: 1 картка, 2 картки, 5 карток; 1 card, 5 cards. Documents, which are Polish, use {@link Plurals}. */
public final class Counted {

    private static final NounTexts NOUNS = Worded.of(NounTexts.class);

    private Counted() {
    }

    /** @param noun e.g. {@code NounTexts::card} */
    public static String of(long count, Function<NounTexts, String> noun) {
        return count + "\u00a0" + form(count, noun);
    }

    public static String form(long count, Function<NounTexts, String> noun) {
        return form(Language.current(), count, noun.apply(NOUNS));
    }

    static String form(Language language, long count, String forms) {
        String[] form = forms.split("\\|");
        return switch (language) {
            case EN -> count == 1 ? form[0] : form[1];
            // unlike in Polish, 21 takes the form of 1
            case UK -> count % 10 == 1 && count % 100 != 11 ? form[0] : Plurals.form(count, form[0], form[1], form[2]);
            case PL, PLAIN -> Plurals.form(count, form[0], form[1], form[2]);
        };
    }
}
