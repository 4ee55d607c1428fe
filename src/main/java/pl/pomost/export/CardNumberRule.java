package pl.pomost.export;

import java.util.HashMap;
import java.util.Map;

/** A card's number in its code counts within the workshop: W1-014 and W1-0014 would be the same card. */
final class CardNumberRule implements Rule {

    private static final int MOST_DIGITS = 6;

    @Override
    public void check(Spot file, ProcessContext context, Mistakes mistakes) {
        file.all("workshops/*").forEach(workshop -> {
            Map<String, String> codes = new HashMap<>();
            workshop.all("activities/*/cards/*/id").forEach(spot -> spot.text().ifPresent(code -> check(spot, code, codes, mistakes)));
        });
    }

    private static void check(Spot spot, String code, Map<String, String> codes, Mistakes mistakes) {
        String digits = code.substring(code.indexOf('-') + 1).replaceFirst("^0+(?=.)", "");
        if (digits.length() > MOST_DIGITS) {
            mistakes.add(spot, "Numer kartki jest za długi. Może mieć najwyżej %d cyfr.".formatted(MOST_DIGITS));
        }
        String earlier = codes.putIfAbsent(digits, code);
        if (earlier != null && !earlier.equals(code)) {
            mistakes.add(spot, "Kartka o tym numerze jest już wyżej (%s). Nadaj inny numer.".formatted(Words.quoted(earlier)));
        }
    }
}
