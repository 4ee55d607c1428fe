package pl.pomost.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Sums of money, whatever the actions: nothing is lost and nothing counted twice. */
class MoneyPropertiesTest {

    private static final List<String> AREAS = List.of("EDU", "ZDR", "ZAT");
    private static final List<String> SOURCES = List.of("FAMI", "dotacja", "budzet_powiatu");
    private static final List<String> STATES = List.of("secured", "applied", "planned");

    @Property
    void areasAddUpToTheTotal(@ForAll("actions") List<ActionRow> actions) {
        Money money = new Money(actions);
        assertThat(sum(AREAS.stream().map(area -> money.of(action -> action.area().equals(area)).total()).toList())).isEqualByComparingTo(money.total());
    }

    @Property
    void yearsAndWhatIsInNoYearAddUpToTheTotal(@ForAll("actions") List<ActionRow> actions) {
        Money money = new Money(actions);
        assertThat(sum(money.years().stream().map(money::inYear).toList()).add(money.inNoYear())).isEqualByComparingTo(money.total());
    }

    @Property
    void sourcesInEveryStateAndWhatHasNoSourceAddUpToTheTotal(@ForAll("actions") List<ActionRow> actions) {
        Money money = new Money(actions);
        BigDecimal sources = sum(SOURCES.stream().flatMap(source -> STATES.stream()
                .map(state -> money.from(funding -> source.equals(funding.source()) && state.equals(funding.status())))).toList());
        assertThat(sources.add(money.fromNoSource())).isEqualByComparingTo(money.total());
    }

    @Property
    void theOrderOfActionsChangesNothing(@ForAll("actions") List<ActionRow> actions) {
        List<ActionRow> turned = new java.util.ArrayList<>(actions);
        java.util.Collections.reverse(turned);
        assertThat(new Money(turned).total()).isEqualByComparingTo(new Money(actions).total());
        assertThat(new Money(turned).years()).isEqualTo(new Money(actions).years());
    }

    /** What an action's own page says of its money agrees with what the sums of all actions say of it. */
    @Property
    void oneActionHasTheSameMoneyEverywhere(@ForAll("actions") List<ActionRow> actions) {
        actions.forEach(action -> {
            BudgetSums own = BudgetSums.of(action.budget(), action.budgetTotal(), action.funding());
            Money among = new Money(List.of(action));
            assertThat(own.total()).isEqualByComparingTo(among.total());
            assertThat(own.sources()).isEqualByComparingTo(among.from(source -> true));
            assertThat(among.inNoYear().signum() == 0 || own.years().signum() == 0).isTrue();
            assertThat(own.sourcesDiffer() || own.unfunded()).isEqualTo(among.fromNoSource().signum() != 0);
        });
    }

    @Provide
    Arbitrary<List<ActionRow>> actions() {
        Arbitrary<BigDecimal> amounts = Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("9999999")).ofScale(2);
        Arbitrary<Map<String, BigDecimal>> budgets = Arbitraries.maps(Arbitraries.of("2028", "2029", "2030"), amounts).ofMaxSize(3);
        Arbitrary<Funding> sources = Combinators.combine(Arbitraries.of(SOURCES), amounts.injectNull(0.2), Arbitraries.of(STATES))
                .as((source, amount, state) -> new Funding(source, amount, state, null, Map.of()));
        return Combinators.combine(Arbitraries.of(AREAS), budgets, amounts.injectNull(0.4), sources.list().ofMaxSize(4)).as(MoneyPropertiesTest::action).list().ofMaxSize(12);
    }

    private static ActionRow action(String area, Map<String, BigDecimal> budget, BigDecimal total, List<Funding> funding) {
        return new ActionRow(UUID.randomUUID(), "A-" + area + "-1", area, "Działanie", null, "planned", null, null, null, new HashMap<>(budget), total, funding,
                List.of(), List.of(), null, null);
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
