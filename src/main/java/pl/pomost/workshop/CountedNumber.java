package pl.pomost.workshop;

/**
 * A number that somebody counted in the room and entered. Several people may enter numbers of one channel at once, so it says what it began from.
 *
 * @param seen the number that stood there when the form was opened; zero for none
 */
public record CountedNumber(int typed, int seen) {

    /** Whether it would wipe out what somebody else has entered since, unseen. */
    boolean wipesOut(long stored) {
        return stored != seen && typed != seen && typed != stored;
    }

    /** What stands there afterwards: a number that nobody touched in this form leaves what came meanwhile. */
    int over(long stored) {
        return typed == seen ? Math.toIntExact(stored) : typed;
    }
}
