package pl.pomost.export;

import java.math.BigDecimal;
import pl.pomost.shared.PolishNumbers;

/** All texts of a process together are short enough for its plan to be printed; cards and dictionaries are not of the plan. */
final class LengthRule implements Rule {

    /** As many as a printed plan may have. */
    static final int MOST_LETTERS = 600_000;

    @Override
    public void check(Spot file, ProcessContext context, Mistakes mistakes) {
        long letters = file.names().filter(name -> !name.equals("workshops") && !name.equals("dictionaries"))
                .flatMap(name -> file.one(name).stream()).mapToLong(LengthRule::letters).sum();
        if (letters > MOST_LETTERS) {
            mistakes.add(file, "Teksty poza kartkami mają razem %s znaków, a plan mieści najwyżej %s. Skróć najdłuższe opisy."
                    .formatted(PolishNumbers.typed(BigDecimal.valueOf(letters)), PolishNumbers.typed(BigDecimal.valueOf(MOST_LETTERS))));
        }
    }

    private static long letters(Spot spot) {
        return spot.text().map(String::length).orElse(0) + spot.children().mapToLong(LengthRule::letters).sum();
    }
}
