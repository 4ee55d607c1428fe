package pl.pomost.action.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pl.pomost.action.ActionRow;
import pl.pomost.action.Funding;
import pl.pomost.action.Milestone;
import pl.pomost.action.Money;
import pl.pomost.action.Partner;
import pl.pomost.action.Responsible;
import pl.pomost.shared.Choice;

/** The pictures of all actions, without a page around them. */
class ActionOverviewTest {

    private static final ActionRow COURSES = action("A-EDU-1", "i01", "2028-02-10", "2028-07-01", Map.of("2028", "1000", "2029", "500"), "2000",
            List.of(new Funding("FAMI", new BigDecimal("1200"), "applied", null, Map.of()), new Funding("dotacja", null, "planned", null, Map.of())), 5, 2);
    private static final ActionRow POINT = action("A-POM-1", "i01", "2028-06-01", "2029-01-31", Map.of("2029", "300"), null,
            List.of(new Funding("FAMI", new BigDecimal("300"), "secured", null, Map.of())), 2, 5);
    private static final ActionRow IDEA = action("A-KUL-1", null, null, null, Map.of(), null, List.of(), null, null);
    /** Says nothing, whatever it is asked for. */
    private static final OverviewTexts WORDLESS = (OverviewTexts) Proxy.newProxyInstance(OverviewTexts.class.getClassLoader(), new Class<?>[] {OverviewTexts.class},
            (texts, method, values) -> "");
    private static final List<ActionRow> ALL = List.of(COURSES, POINT, IDEA);

    @Test
    void theCalendarBeginsWithTheFirstQuarterAndEveryLineIsAsLongAsItsHead() {
        var calendar = ActionCalendar.of(ALL);
        assertThat(calendar.years()).containsExactly(new ActionCalendar.Year(2028, 4), new ActionCalendar.Year(2029, 1));
        assertThat(calendar.lines()).allMatch(line -> line.before() + line.own() + line.after() == calendar.quarters().size());
        assertThat(calendar.lines()).extracting(ActionCalendar.Line::code, ActionCalendar.Line::before, ActionCalendar.Line::own)
                .containsExactly(tuple("A-EDU-1", 0, 3), tuple("A-POM-1", 1, 4));
        assertThat(calendar.undated()).extracting(ActionCalendar.Named::code).containsExactly("A-KUL-1");
        assertThat(calendar.milestones()).extracting(ActionCalendar.Quarter::name).hasSize(2);
    }

    @Test
    void moneyAddsUpToTheSameTotalInEveryWay() {
        var money = new Money(ALL);
        assertThat(money.total()).isEqualByComparingTo("1800");
        assertThat(money.inYear("2028").add(money.inYear("2029")).add(money.inNoYear())).isEqualByComparingTo(money.total());
        assertThat(money.from(source -> true).add(money.fromNoSource())).isEqualByComparingTo(money.total());
        assertThat(money.fromNoSource()).isEqualByComparingTo("300");
    }

    @Test
    void moneyOfASourceWithoutAStateIsDrawnAsPlanned() {
        var action = action("A-EDU-2", null, null, null, Map.of("2028", "1000"), null, List.of(new Funding("FAMI", new BigDecimal("1000"), null, null, Map.of())), null, null);
        ActionTexts wordless = (ActionTexts) Proxy.newProxyInstance(ActionTexts.class.getClassLoader(), new Class<?>[] {ActionTexts.class}, (texts, method, values) -> "");
        var table = BudgetTable.of(List.of(action), List.of(new Choice("EDU", "Edukacja")), wordless);
        assertThat(table.bars().bars()).singleElement().satisfies(bar -> assertThat(bar.pieces()).singleElement().extracting(Bars.Piece::look).isEqualTo("bar-planned"));
    }

    @Test
    void sourcesHaveAColumnForEachStateThatSomeMoneyHasAndForNoOther() {
        List<Choice> states = List.of(new Choice("secured", "zapewnione"), new Choice("applied", "wniosek"), new Choice("planned", "planowane"));
        assertThat(SourceTable.of(ALL, List.of(), states, "Razem", WORDLESS).states()).containsExactly("zapewnione", "wniosek");
        var unsaid = action("A-EDU-2", null, null, null, Map.of(), "700", List.of(new Funding("FAMI", new BigDecimal("700"), null, null, Map.of())), null, null);
        assertThat(SourceTable.of(List.of(unsaid), List.of(), states, "Razem", WORDLESS).states()).isEmpty();
        var both = SourceTable.of(List.of(COURSES, unsaid), List.of(), states, "Razem", WORDLESS);
        assertThat(both.states()).containsExactly("wniosek", "");
        assertThat(both.sum().amounts()).extracting(amount -> amount.replaceAll("[^0-9]", "")).containsExactly("1200", "700");
    }

    @Test
    void whatBringsMoreThanItCostsComesFirstAndWhatIsNotMarkedIsNamed() {
        var field = EffortField.of(ALL, WORDLESS);
        assertThat(field.marked()).extracting(EffortField.Marked::code).containsExactly("A-EDU-1", "A-POM-1");
        assertThat(field.rows().get(0).cells().get(1).codes()).containsExactly("A-EDU-1");
        assertThat(field.unmarked()).extracting(EffortField.Marked::code).containsExactly("A-KUL-1");
    }

    @Test
    void anInstitutionsLoadCountsWhatItLeadsAndWhereItHelps() {
        var load = Workload.of(ALL, Map.of("i01", "Starostwo", "i02", "Biblioteka"));
        assertThat(load.lines()).extracting(Workload.Line::institution, Workload.Line::leads, Workload.Line::helps, Workload.Line::months, Workload.Line::atOnce)
                .containsExactly(tuple("Starostwo", 2, 0, 14L, 2), tuple("Biblioteka", 0, 2, 0L, 0));
    }

    private static ActionRow action(String code, String responsible, String starts, String ends, Map<String, String> budget, String total, List<Funding> funding,
            Integer impact, Integer effort) {
        return new ActionRow(UUID.randomUUID(), code, code.split("-")[1], "Działanie " + code, null, "planned",
                responsible == null ? null : new Responsible(responsible, "inspektor", Map.of()), day(starts), day(ends),
                budget.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, year -> new BigDecimal(year.getValue()))),
                total == null ? null : new BigDecimal(total), funding, starts == null ? List.of() : List.of(new Partner("i02", null, Map.of())),
                starts == null ? List.of() : List.of(new Milestone(day(starts), "początek", Map.of())), impact, effort);
    }

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
