package pl.pomost.export;

/** Nothing is nested deeper than the database can keep (MariaDB's JSON ends at 32 levels). The format itself needs eight. */
final class DepthRule implements Rule {

    private static final int MOST = 30;

    @Override
    public void check(Spot file, ProcessContext context, Mistakes mistakes) {
        check(file, 0, mistakes);
    }

    private static void check(Spot spot, int depth, Mistakes mistakes) {
        if (depth > MOST) {
            mistakes.add(spot, "Dane są zagnieżdżone zbyt głęboko. Zostaw najwyżej %d poziomów.".formatted(MOST));
        } else {
            spot.children().forEach(child -> check(child, depth + 1, mistakes));
        }
    }
}
