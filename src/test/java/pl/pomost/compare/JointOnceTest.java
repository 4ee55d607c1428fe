package pl.pomost.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.compare.RollUp.Money;

/** What several powiats do together is one action in the region, and costs what all their shares cost. */
class JointOnceTest {

    @Test
    void jointActionsCountOnceAndTheirSharesAddUp() {
        List<Said<PlannedAction>> all = List.of(said("2205", "WD-1", "100"), said("2206", "WD-1", "40"), said("2207", "WD-2", "7"), said("2205", "", "1"), said("2206", "", "2"));
        Money money = RollUp.money(all, Wanted.of(Question.of(Map.of())));
        assertThat(money.actions()).isEqualTo(4);
        assertThat(money.cost()).isEqualByComparingTo("150");
        assertThat(RollUp.money(all.subList(1, 2), Wanted.of(Question.of(Map.of()))).actions()).as("of one powiat").isEqualTo(1);
    }

    private static Said<PlannedAction> said(String teryt, String joint, String cost) {
        Place place = new Place(teryt, "powiat " + teryt, false, 0, 0, 5, Optional.of(UUID.randomUUID()), true, false, Set.of());
        return new Said<>(place, new PlannedAction("A-EDU-1", "Razem", "EDU", Map.of("2028", new BigDecimal(cost)), List.of(), List.of()).within(joint));
    }
}
