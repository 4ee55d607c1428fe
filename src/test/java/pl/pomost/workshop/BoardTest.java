package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.LocalStackResource;

/** A board asks the database as often for a hundred cards as for ten, and not at all for its cards when nothing has changed. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class BoardTest {

    private static final String BOARD = "/warsztaty/4/tablica";
    private static final int FRAME = 5;

    @TestHTTPResource
    String address;
    @Inject
    SessionFactory sessions;

    @Test
    void aBoardOfAHundredCardsTakesNoMoreQueriesThanOneOfTen() {
        var hall = new Hall("koordynator-2263", "2263", address).opened(4);
        fill(hall, 10);
        long ten = queries(hall);
        fill(hall, 90);
        long hundred = queries(hall);
        assertThat(hundred).isEqualTo(ten).isLessThanOrEqualTo(FRAME + 6);
        assertThat(queries(hall)).as("the second look").isLessThanOrEqualTo(FRAME + 1);
        String code = hall.added(4, UUID.randomUUID(), "W4-2", "POM", "Kartka po zapamiętaniu tablicy");
        assertThat(hall.get(BOARD).body()).contains(code).contains("Kartka po zapamiętaniu tablicy");
    }

    private static void fill(Hall hall, int cards) {
        for (int i = 0; i < cards; i++) {
            hall.added(4, UUID.randomUUID(), "W4-2", i % 2 == 0 ? "EDU" : "ZDR", "Pomysł numer " + i);
        }
    }

    private long queries(Hall hall) {
        sessions.getStatistics().clear();
        assertThat(hall.get(BOARD).statusCode()).isEqualTo(200);
        return sessions.getStatistics().getPrepareStatementCount();
    }
}
