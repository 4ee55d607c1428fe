package pl.pomost.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import pl.pomost.action.Action;
import pl.pomost.action.Funding;
import pl.pomost.plan.FigureData.Bar;
import pl.pomost.plan.Table.Cell;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;
import pl.pomost.scenario.ChapterTemplate;
import pl.pomost.scenario.DictionaryEntry;
import pl.pomost.shared.Typography;

/** What the plan costs by area and year, and where the money comes from, by source and how certain it is. */
final class BudgetChapter implements Chapter {

    private static final String UNSAID = "Stanu nie podano";

    @Override
    public Section write(ChapterTemplate template, Drafting drafting) {
        List<Action> actions = ActionsChapter.of(drafting);
        Budget budget = new Budget(actions);
        Outline outline = Outline.of(template);
        if (budget.total().signum() == 0 && actions.stream().allMatch(action -> action.funding().isEmpty())) {
            return outline.add(Note.missing("Nie ma jeszcze kosztów działań.")).build();
        }
        outline.add(Paragraph.of("Wszystkie działania razem kosztują " + Typography.money(budget.total()) + ". Kwoty podajemy w złotych."));
        outline.section(Outline.of("budzet-obszary", "Koszt według obszarów i lat").add(areasFigure(budget, drafting), areas(budget, drafting)).build());
        outline.section(Outline.of("budzet-zrodla", "Źródła i stan finansowania").add(statesFigure(budget, drafting), sources(budget, drafting))
                .add(unfunded(actions)).build());
        return outline.build();
    }

    private static Figure areasFigure(Budget budget, Drafting drafting) {
        return Figure.bars("budzet-lata", "Koszt planu w kolejnych latach", "Słupki pokazują koszt wszystkich działań w każdym roku planu.", "zł",
                budget.years().stream().map(year -> new Bar(year + " r.", budget.inYear(year))).toList());
    }

    private static Table areas(Budget budget, Drafting drafting) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("Obszar")));
        budget.years().forEach(year -> columns.add(Column.money(year)));
        columns.add(Column.money("Razem"));
        Stream<Row> areas = drafting.areas().stream().map(area -> years(drafting.labels().areaHeading(area), budget.of(action -> action.area().equals(area)), budget.years()));
        return Table.of("budzet-obszary-tabela", "Koszt według obszarów i lat", columns, Stream.concat(areas, Stream.of(years("Razem", budget, budget.years()))).toList());
    }

    private static Row years(String head, Budget budget, List<String> years) {
        Stream<BigDecimal> amounts = Stream.concat(years.stream().map(budget::inYear), Stream.of(budget.total()));
        return money(head, amounts);
    }

    private static Row money(String head, Stream<BigDecimal> amounts) {
        return Row.of(Stream.concat(Stream.of(Cell.head(head)), amounts.map(amount -> Cell.of(amount.signum() == 0 ? "–" : Typography.money(amount)))).toList());
    }

    private static List<String> states(Drafting drafting) {
        return drafting.from().setting().scenario().dictionary("funding_status").entries().stream().map(DictionaryEntry::code).toList();
    }

    /** What some money is; that nothing was said of it (empty) only where something was said of other money. */
    private static List<String> said(Drafting drafting, Budget budget) {
        List<String> said = states(drafting).stream().filter(state -> budget.funded(funding -> is(funding, state)).signum() > 0).toList();
        return said.isEmpty() || budget.funded(funding -> is(funding, "")).signum() == 0 ? said : Stream.concat(said.stream(), Stream.of("")).toList();
    }

    private static boolean is(Funding funding, String state) {
        return state.equals(Objects.requireNonNullElse(funding.status(), ""));
    }

    private static Figure statesFigure(Budget budget, Drafting drafting) {
        List<Bar> bars = new ArrayList<>(states(drafting).stream().map(state -> new Bar(Labels.capitalised(drafting.labels().of("funding_status", state)),
                budget.funded(funding -> state.equals(funding.status())))).toList());
        BigDecimal unsaid = budget.funded(funding -> funding.status() == null);
        if (unsaid.signum() > 0) {
            bars.add(new Bar(UNSAID, unsaid));
        }
        bars.add(new Bar("Bez źródła", budget.missing()));
        return Figure.bars("budzet-stan", "Stan finansowania", "Słupki pokazują, ile pieniędzy jest zapewnionych, o ile złożono wniosek, ile jest planowanych "
                + "i ile nie ma źródła.", "zł", bars);
    }

    private static Table sources(Budget budget, Drafting drafting) {
        List<String> states = said(drafting, budget);
        List<Column> columns = new ArrayList<>(List.of(Column.text("Źródło")));
        states.forEach(state -> columns.add(Column.money(state.isEmpty() ? UNSAID : Labels.capitalised(drafting.labels().of("funding_status", state)))));
        columns.add(Column.money("Razem"));
        Stream<Row> sources = drafting.from().setting().scenario().dictionary("funding_sources").entries().stream().map(DictionaryEntry::code)
                .filter(source -> budget.funded(funding -> source.equals(funding.source())).signum() > 0)
                .map(source -> money(Labels.capitalised(drafting.labels().of("funding_sources", source)), Stream.concat(
                        states.stream().map(state -> budget.funded(funding -> source.equals(funding.source()) && is(funding, state))),
                        Stream.of(budget.funded(funding -> source.equals(funding.source()))))));
        Row all = money("Razem", Stream.concat(states.stream().map(state -> budget.funded(funding -> is(funding, state))), Stream.of(budget.funded(funding -> true))));
        return Table.of("budzet-zrodla-tabela", "Źródła pieniędzy i ich stan", columns, Stream.concat(sources, Stream.of(all)).toList());
    }

    private static List<Block> unfunded(List<Action> actions) {
        return actions.stream().filter(action -> Budget.missing(action).signum() != 0).<Block>map(action -> Note.missing(
                "%s: suma źródeł różni się od kosztu o %s.".formatted(action.code(), Typography.money(Budget.missing(action).abs())))).toList();
    }
}
