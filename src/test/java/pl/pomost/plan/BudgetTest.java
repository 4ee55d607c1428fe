package pl.pomost.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.pomost.action.Action;
import pl.pomost.testing.FileEntries;

/** The plan's sums of money. */
class BudgetTest {

    private final Action courses = action("{\"area\": \"EDU\", \"budget\": {\"2029\": 500, \"2028\": 1000, \"2030\": null}, \"budget_total\": 9999,"
            + " \"funding\": [{\"source\": \"FAMI\", \"amount\": 800}, {\"source\": \"bezkosztowe\"}]}");
    private final Action point = action("{\"area\": \"ZDR\", \"budget_total\": 300, \"funding\": [{\"source\": \"dotacja\", \"amount\": 400}]}");
    private final Action free = action("{\"area\": \"ZDR\"}");
    private final Budget budget = new Budget(List.of(courses, point, free));

    @Test
    void anActionCostsItsYearsOrWithoutThemItsTotal() {
        assertThat(Budget.total(courses)).isEqualByComparingTo("1500");
        assertThat(Budget.total(point)).isEqualByComparingTo("300");
        assertThat(Budget.total(free)).isZero();
        assertThat(budget.total()).isEqualByComparingTo("1800");
    }

    @Test
    void whatSourcesDoNotCoverIsMissingAndMoreThanNeededIsNegative() {
        assertThat(Budget.missing(courses)).isEqualByComparingTo("700");
        assertThat(Budget.missing(point)).isEqualByComparingTo("-100");
        assertThat(budget.missing()).isEqualByComparingTo("600");
    }

    @Test
    void yearsAndSourcesAreAddedUpByThemselves() {
        assertThat(budget.years()).containsExactly("2028", "2029");
        assertThat(budget.inYear("2028")).isEqualByComparingTo("1000");
        assertThat(budget.inYear("2031")).isZero();
        assertThat(budget.funded(source -> source.source().equals("FAMI"))).isEqualByComparingTo("800");
        assertThat(budget.of(action -> action.area().equals("ZDR")).total()).isEqualByComparingTo("300");
    }

    private static Action action(String json) {
        return FileEntries.entry(FileEntries.json(json), Action.class);
    }
}
