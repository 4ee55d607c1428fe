package pl.pomost.bench;

/**
 * What a hall does in one scenario.
 *
 * @param rooms   halls at the same time
 * @param guests  in each
 * @param burst   cards of one guest at a time
 * @param steps   how many times
 * @param pauseMs between the beginnings of two steps
 * @param spread  whether guests write spread over the pause, not all at once
 */
record Load(String name, int rooms, int guests, int burst, int steps, int pauseMs, boolean spread) {

    int posts() {
        return rooms * guests * burst * steps;
    }
}
