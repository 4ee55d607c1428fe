package pl.pomost.thread;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.TreeMap;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** Pages of entries ask the database a fixed, small number of times, the frame around them included. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class EntryQueriesTest {

    private static final String ACTION = "/dzialania/A-EDU-1";

    private static final String BASE = "/powiaty/2205";

    @TestHTTPResource
    String address;
    @Inject
    SessionFactory sessions;

    @Test
    void oneEntryTakesAtMostSixQueriesAndAnActionSixMoreForWhatOthersDoWithItAndSayOfIt() {
        var counts = new TreeMap<String, Long>();
        for (String path : new String[] {"/diagnoza/D-EDU-01", "/cele/C-EDU-1", ACTION}) {
            counts.put(path, queries(path));
        }
        assertThat(counts).allSatisfy((path, count) -> assertThat(count).as(counts.toString()).isLessThanOrEqualTo(path.equals(ACTION) ? 12 : 6));
    }

    @Test
    void listsAndTheWholeThreadTakeAtMostSixQueriesHoweverLongTheyAre() {
        var counts = new TreeMap<String, Long>();
        for (String path : new String[] {"/diagnoza", "/cele", "/dzialania", "/watek", "/watek/A-EDU-1"}) {
            counts.put(path, queries(path));
        }
        assertThat(counts).allSatisfy((path, count) -> assertThat(count).as(counts.toString()).isLessThanOrEqualTo(6));
    }

    private long queries(String path) {
        Session coordinator = Sessions.of("koordynator-2205", address.replaceAll("/$", ""));
        coordinator.get(BASE + path);
        sessions.getStatistics().clear();
        assertThat(coordinator.get(BASE + path).statusCode()).as(path).isEqualTo(200);
        return sessions.getStatistics().getPrepareStatementCount();
    }
}
