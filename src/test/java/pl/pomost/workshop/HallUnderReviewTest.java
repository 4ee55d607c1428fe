package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.PlanState;
import pl.pomost.testing.LocalStackResource;

/** A hall in which people sit while their plan goes on its path. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class HallUnderReviewTest {

    private static final String TERYT = "2208";
    private static final String BOARD1 = "/warsztaty/1/tablica";
    private static final String LEAD = "/warsztaty/1/prowadzenie";

    @TestHTTPResource
    String address;
    @Inject
    Enrolments enrolments;

    @Test
    void aHallGoesOnWhenSomebodySubmitsThePlanMeanwhile() {
        Hall hall = new Hall("koordynator-" + TERYT, TERYT, address);
        String code = hall.begun(1);
        UUID said = UUID.randomUUID();
        hall.added(1, said, "W1-6:group", "ZDR", "Kartka, której nie powinno być na ścianie");
        PlanState before = planIs(PlanState.SUBMITTED);
        try {
            assertThat(hall.page("/warsztaty/1").select("#zamkniecie form")).as("form that closes the workshop").hasSize(1);
            answered(hall, LEAD + "/drzwi", List.of(Map.entry("drzwi", "zamknij")));
            answered(hall, BOARD1 + "/odmowa", List.of(Map.entry("jedna", said.toString()), Map.entry("powod-" + said, "Obraża")));
            hall.attend(1, 2);
            assertThat(hall.post("/warsztaty/1/zamkniecie", Map.of("podsumowanie", "Skończyliśmy.")).statusCode()).isEqualTo(303);
            assertThat(hall.post("/warsztaty/1/ponowne-otwarcie", Map.of()).statusCode()).as("what begins anew waits for the review").isEqualTo(409);
            assertThat(code).isNotEmpty();
        } finally {
            planIs(before);
        }
        answered(hall.opened(1), LEAD + "/drzwi", List.of(Map.entry("drzwi", "otworz")));
    }

    private PlanState planIs(PlanState state) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Enrolment enrolment = enrolments.of(TERYT, Optional.empty()).orElseThrow();
            PlanState before = enrolment.planState();
            enrolment.planMoves(before, state);
            return before;
        });
    }

    private static void answered(Hall hall, String path, List<Map.Entry<String, String>> form) {
        assertThat(hall.post(path, form).statusCode()).as(path).isEqualTo(303);
    }
}
