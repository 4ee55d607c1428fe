package pl.pomost.bench;

import java.util.stream.IntStream;

/**
 * What halls do in one scenario.
 *
 * @param rooms   halls at the same time
 * @param guests  in each
 * @param burst   cards of one guest at a time
 * @param share   one of so many guests writes in a step, each time others
 * @param steps   how many times
 * @param pauseMs between the beginnings of two steps
 * @param spread  whether guests write spread over the pause, not all at once
 * @param figure  milliseconds that the service may take where the relay takes at most 30
 */
record Load(String name, int rooms, int guests, int burst, int share, int steps, int pauseMs, boolean spread, int figure) {

    /** In a shorter time than this the compiler still takes a quarter of a second of one of two cores in the midst of a burst that counts. */
    private static final int LONG_MS = 45_000;

    int all() {
        return rooms * guests;
    }

    IntStream writers(int step) {
        return IntStream.range(0, all()).filter(guest -> (guest + step) % share == 0);
    }

    int posts() {
        return IntStream.range(0, steps).map(step -> (int) writers(step).count() * burst).sum();
    }

    /** The same for the round that does not count: a burst is over before a compiler has seen much of it. */
    Load longer() {
        return spread ? this : new Load(name, rooms, guests, burst, share, Math.max(3 * steps, LONG_MS / pauseMs), pauseMs, false, figure);
    }

    /** What the service may take beside a relay that takes so many milliseconds. */
    double bar(double relay) {
        return relay > 30 ? 2 * relay : figure;
    }
}
