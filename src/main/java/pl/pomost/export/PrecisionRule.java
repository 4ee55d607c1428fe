package pl.pomost.export;

import java.util.List;

/** Amounts and values carry no more decimal places than are stored, so that what goes in comes out equal. */
final class PrecisionRule implements Rule {

    private static final int MONEY = 2;
    private static final int VALUE = 4;

    @Override
    public void check(Spot file, ProcessContext context, Mistakes mistakes) {
        places(file, List.of("actions/*/budget/*", "actions/*/budget_total", "actions/*/funding/*/amount"), MONEY, mistakes);
        places(file, List.of("diagnosis/*/scale/count", "diagnosis/*/scale/of", "data_points/*/value", "goals/*/baseline",
                "goals/*/target", "indicators/*/baseline", "indicators/*/targets/*"), VALUE, mistakes);
    }

    private static void places(Spot file, List<String> paths, int most, Mistakes mistakes) {
        paths.stream().flatMap(file::all).filter(spot -> spot.node().isNumber() && spot.node().decimalValue().scale() > most
                && spot.node().decimalValue().stripTrailingZeros().scale() > most)
                .forEach(spot -> mistakes.add(spot, "Liczba ma za dużo miejsc po przecinku. Zostaw najwyżej %d.".formatted(most)));
    }
}
