package pl.pomost.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import pl.pomost.export.WholeRegion;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** A page asks the database as often for a region of 6,000 cards as for one powiat: no query per row anywhere. The region stays full for whoever comes after. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@Order(Integer.MAX_VALUE)
class BoundedQueriesTest {

    /** Pages and the most queries each may make. */
    private static final Map<String, Integer> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("/", 4);
        PAGES.put("/powiaty", 4);
        PAGES.put("/start", 7);
        PAGES.put("/powiaty/2205", 10);
        PAGES.put("/powiaty/2205/warsztaty/2", 14);
        PAGES.put("/powiaty/2205/warsztaty/2/tablica", 12);
        PAGES.put("/powiaty/2205/warsztaty/2/kropki", 12);
        PAGES.put("/powiaty/2205/kartki", 12);
        PAGES.put("/powiaty/2205/kartki/W2-024", 16);
        PAGES.put("/powiaty/2205/zespol", 12);
        PAGES.put("/powiaty/2205/diagnoza", 12);
        PAGES.put("/powiaty/2205/diagnoza/D-EDU-01", 14);
        PAGES.put("/powiaty/2205/samoocena", 12);
        PAGES.put("/powiaty/2205/cele", 12);
        PAGES.put("/powiaty/2205/cele/C-EDU-1", 14);
        PAGES.put("/powiaty/2205/dzialania", 12);
        PAGES.put("/powiaty/2205/dzialania/A-EDU-1", 14);
        PAGES.put("/powiaty/2205/wskazniki", 10);
        PAGES.put("/powiaty/2205/wskazniki/WSK-01", 10);
        PAGES.put("/powiaty/2205/ryzyka", 10);
        PAGES.put("/powiaty/2205/ryzyka/R-01", 10);
        PAGES.put("/powiaty/2205/postulaty", 10);
        PAGES.put("/powiaty/2205/postulaty/P-01", 10);
        PAGES.put("/powiaty/2205/watek", 16);
        PAGES.put("/powiaty/2205/watek/A-EDU-1", 16);
        PAGES.put("/powiaty/2205/braki", 35);
        PAGES.put("/powiaty/2205/plan", 35);
        PAGES.put("/oceny/podsumowanie/2027", 20);
        PAGES.put("/plany/podsumowanie/2027", 8);
    }

    @TestHTTPResource
    String address;
    @Inject
    SessionFactory sessions;
    @Inject
    WholeRegion region;
    @Inject
    DemoSums sums;

    @Test
    void noPageAsksMoreOftenWhenTheRegionIsFull() {
        Session admin = Sessions.of("admin", address.replaceAll("/$", ""));
        Map<String, Long> before = count(admin);
        region.fill();
        Map<String, Long> after = count(admin);
        assertThat(after).containsExactlyEntriesOf(before);
        assertThat(after).allSatisfy((page, queries) -> assertThat(queries).as(page).isLessThanOrEqualTo(PAGES.get(page)));
        sums.assertAddedUp();
    }

    /** Queries of each page, asked twice so that what is kept for some seconds is there both times. */
    private Map<String, Long> count(Session session) {
        var counts = new LinkedHashMap<String, Long>();
        PAGES.keySet().forEach(page -> {
            session.get(page);
            sessions.getStatistics().clear();
            assertThat(session.get(page).statusCode()).as(page).isEqualTo(200);
            counts.put(page, sessions.getStatistics().getPrepareStatementCount());
        });
        return counts;
    }
}
