package pl.pomost.plan;

import java.util.List;
import java.util.stream.IntStream;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;

/** Strategies and plans of the powiat that were there before and that this plan goes by. */
final class StrategiesAnnex {

    private StrategiesAnnex() {
    }

    static List<Strategy> of(Drafting drafting) {
        return drafting.from().setting().plan().map(Plan::strategies).orElse(List.of());
    }

    /** A title with its years, for a list. */
    static String named(Strategy strategy) {
        return strategy.title() + (strategy.years().isEmpty() ? "" : " (" + strategy.years() + ")");
    }

    static Section write(Drafting drafting) {
        List<Strategy> all = of(drafting);
        return Outline.of("strategie", "Strategie i wcześniejsze plany powiatu").table(Table.of("strategie-tabela", "Strategie i wcześniejsze plany powiatu",
                List.of(Column.number("Nr"), Column.text("Dokument"), Column.text("Kto przyjął"), Column.text("Lata"), Column.text("Gdzie")),
                IntStream.range(0, all.size()).mapToObj(i -> row(i + 1, all.get(i))).toList())).build();
    }

    private static Row row(int number, Strategy strategy) {
        return Row.headed(String.valueOf(number), strategy.title(), strategy.adoptedBy().orElse("–"), strategy.years().isEmpty() ? "–" : strategy.years(),
                strategy.where().or(() -> strategy.kept().map(file -> "plik: " + file.name())).orElse("dołączony osobno"));
    }
}
