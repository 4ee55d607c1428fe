package pl.pomost.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/**
 * Numbers of a size that can be computed with. 1e999999999 is short to write, but its digits fill the memory as soon as
 * anything asks for them; with such a number in the tree no other check is made.
 */
final class Magnitude {

    private static final int MOST_DIGITS = 60;

    private Magnitude() {
    }

    /** Reports every number that is beyond reason; true when there is none. */
    static boolean sane(Spot spot, Mistakes mistakes) {
        if (spot.node().isNumber() && beyondReason(spot.node())) {
            mistakes.addShape(spot.pointer(), "Liczba jest poza zakresem. Wpisz mniejszą albo krótszą.");
            return false;
        }
        return spot.children().filter(child -> !sane(child, mistakes)).count() == 0;
    }

    private static boolean beyondReason(JsonNode number) {
        if (number.isDouble() || number.isFloat()) {
            return !Double.isFinite(number.doubleValue());
        }
        BigDecimal value = number.decimalValue();
        return Math.abs((long) value.scale()) > MOST_DIGITS || value.precision() > MOST_DIGITS;
    }
}
