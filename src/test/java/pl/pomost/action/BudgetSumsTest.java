package pl.pomost.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BudgetSumsTest {

    private static final Map<String, BigDecimal> YEARS = Map.of("2028", new BigDecimal("24000"), "2029", new BigDecimal("12000.50"));

    @Test
    void totalIsComputedWhenNobodyWroteIt() {
        assertThat(BudgetSums.of(YEARS, null, List.of()).total()).isEqualByComparingTo("36000.50");
    }

    @Test
    void totalThatDiffersFromTheYearsIsSeen() {
        assertThat(BudgetSums.of(YEARS, new BigDecimal("36000.5"), List.of()).yearsDiffer()).isFalse();
        assertThat(BudgetSums.of(YEARS, new BigDecimal("36000"), List.of()).yearsDiffer()).isTrue();
        assertThat(BudgetSums.of(Map.of(), new BigDecimal("36000"), List.of()).yearsDiffer()).isFalse();
    }

    @Test
    void yearsSayWhatItCostsAndTheWrittenTotalOnlyWithoutThem() {
        assertThat(BudgetSums.of(YEARS, new BigDecimal("50000"), List.of()).total()).isEqualByComparingTo("36000.50");
        assertThat(BudgetSums.of(Map.of("2028", BigDecimal.ZERO), new BigDecimal("50000"), List.of()).total()).isEqualByComparingTo("50000");
        assertThat(BudgetSums.of(Map.of(), null, List.of()).total()).isZero();
    }

    @Test
    void moneyWithoutASourceIsSeenAndNoMoneyNeedsNone() {
        assertThat(BudgetSums.of(YEARS, null, List.of()).unfunded()).isTrue();
        assertThat(BudgetSums.of(Map.of(), null, List.of()).unfunded()).isFalse();
        assertThat(BudgetSums.of(Map.of(), null, List.of(source("bezkosztowe", null))).sourcesDiffer()).isFalse();
    }

    @Test
    void sourcesThatDoNotAddUpAreSeen() {
        var exact = List.of(source("FAMI", "30000"), source("dotacja", "6000.50"));
        assertThat(BudgetSums.of(YEARS, null, exact).sourcesDiffer()).isFalse();
        assertThat(BudgetSums.of(YEARS, null, exact.subList(0, 1)).sourcesDiffer()).isTrue();
    }

    private static Funding source(String name, String amount) {
        return new Funding(name, amount == null ? null : new BigDecimal(amount), "planned", null, Map.of());
    }
}
