package pl.pomost.portal.web;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The picture of the landing page: a pier with one plank for each workshop. Two thirds of it are built, the next plank is being
 * laid, the last one is drawn only.
 *
 * @param width of the drawing
 */
record Pier(int width, List<Plank> planks) {

    private static final int SHORE = 150;
    private static final int STEP = 186;
    private static final int WATER = 68;

    /** @param x left end; {@code now} is being laid, {@code ahead} is not begun */
    record Plank(int x, boolean now, boolean ahead) {

        public int end() {
            return x + 170;
        }

        public int firstPost() {
            return x + 30;
        }

        public int secondPost() {
            return x + 126;
        }
    }

    static Pier of(int workshops) {
        int now = Math.max(1, workshops - 1);
        return new Pier(SHORE + Math.max(1, workshops) * STEP + 66, IntStream.rangeClosed(1, workshops)
                .mapToObj(number -> new Plank(SHORE + (number - 1) * STEP, number == now, number > now)).toList());
    }

    /** The left ends of waves along the whole pier. */
    public List<Integer> waves() {
        return IntStream.iterate(SHORE - 4, x -> x + 2 * WATER < width, x -> x + 2 * WATER).boxed().toList();
    }
}
