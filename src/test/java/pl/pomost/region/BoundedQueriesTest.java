package pl.pomost.region;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;
import pl.pomost.export.WholeRegion;
import pl.pomost.shared.DomainClock;
import pl.pomost.standard.Standards;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;
import pl.pomost.testing.Tokens;

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
        PAGES.put("/start", 11);
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
        PAGES.put("/powiaty/2205/samoocena/EDU-1", 14);
        PAGES.put("/powiaty/2205/samoocena/stany", 10);
        PAGES.put("/standardy", 4);
        PAGES.put("/standardy/EDU-1", 8);
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
        PAGES.put("/porownanie", 8);
        PAGES.put("/porownanie/mapa", 8);
        PAGES.put("/porownanie/profil?powiat=2205", 8);
        PAGES.put("/porownanie/zmiany?powiat=2205", 8);
        PAGES.put("/porownanie/obok?powiat=2205&powiat=2206&obszar=EDU", 10);
        PAGES.put("/porownanie/region", 10);
        PAGES.put("/porownanie/region/wiersze?co=pieniadze", 10);
        PAGES.put("/porownanie/zakresy", 8);
        PAGES.put("/porownanie/komorka/2205/EDU-1", 14);
    }

    /** The same of pages that show plans on their path. */
    private static final Map<String, Integer> PATHS = new LinkedHashMap<>();

    static {
        PATHS.put("/oceny", 12);
        PATHS.put("/oceny/statystyka", 6);
        PATHS.put("/konsultacje", 3);
        PATHS.put("/plany", 3);
        PATHS.put("/poczta", 4);
        PATHS.put("/plany/podsumowanie/2027", 10);
        PATHS.put("/oceny/podsumowanie/2027", 22);
        PATHS.put("/powiaty/2205/droga", 32);
        PATHS.put("/powiaty/2205/konsultacje", 12);
    }

    private static final int TRIES = 20;

    @TestHTTPResource
    String address;
    @Inject
    SessionFactory sessions;
    @Inject
    WholeRegion region;
    @Inject
    DemoSums sums;
    @Inject
    DataSource database;
    @Inject
    DomainClock clock;
    @Inject
    Powiats powiats;
    @Inject
    Standards standards;

    @Test
    void noPageAsksMoreOftenWhenTheRegionIsFull() throws SQLException {
        Session admin = Sessions.of("admin", address.replaceAll("/$", ""));
        Map<String, Long> before = count(admin, PAGES, () -> { });
        region.fill();
        Map<String, Long> after = count(admin, PAGES, () -> { });
        assertThat(after).containsExactlyEntriesOf(before);
        assertThat(after).allSatisfy((page, queries) -> assertThat(queries).as(page).isLessThanOrEqualTo(PAGES.get(page)));
        sums.assertAddedUp();
        Map<String, Long> few = underway(admin, List.of("2205", "2208"), 1);
        Map<String, Long> many = underway(admin, powiats.ofRegion().stream().map(Powiat::teryt).toList(), 6);
        assertThat(many).containsExactlyEntriesOf(few);
        assertThat(many).allSatisfy((page, queries) -> assertThat(queries).as(page).isLessThanOrEqualTo(PATHS.get(page)));
    }

    /** With nothing in any cache of the service, so that not even that hides a query per row. */
    private Map<String, Long> underway(Session session, List<String> teryts, int rounds) throws SQLException {
        var plans = new PlansUnderway(database, given().auth().oauth2(Tokens.of("admin")).get("/api/v1/powiaty/2205/plan.json").then().statusCode(200).extract().asString());
        plans.begin(teryts, rounds, clock.today());
        try {
            assertThat(Jsoup.parse(session.get("/plany").body()).select("main a[href~=^/plany/[0-9]{4}/2027$]")).hasSameSizeAs(teryts);
            assertThat(Jsoup.parse(session.get("/konsultacje").body()).select("main").text()).contains(
                    teryts.stream().map(powiats::findById).map(Powiat::name).toList());
            return count(session, PATHS, () -> sessions.getCache().evictAllRegions());
        } finally {
            plans.end();
        }
    }

    /** Queries of each page, asked twice so that what is kept for some seconds is there both times. */
    private Map<String, Long> count(Session session, Map<String, Integer> pages, Runnable before) {
        var counts = new LinkedHashMap<String, Long>();
        pages.keySet().forEach(page -> {
            session.get(page);
            OptionalLong counted = IntStream.range(0, TRIES).mapToObj(any -> counted(session, page, before)).flatMapToLong(OptionalLong::stream).findFirst();
            counts.put(page, counted.orElseThrow(() -> new AssertionError(page + " never took less than a second")));
        });
        return counts;
    }

    /** @return empty when it took so long that the catalogue was looked at meanwhile, which is done once a second by whichever page comes first then: its queries are not the page's */
    private OptionalLong counted(Session session, String page, Runnable before) {
        before.run();
        long looked = System.nanoTime();
        standards.catalogue();
        sessions.getStatistics().clear();
        assertThat(session.get(page).statusCode()).as(page).isEqualTo(200);
        long queries = sessions.getStatistics().getPrepareStatementCount();
        return System.nanoTime() - looked < TimeUnit.SECONDS.toNanos(1) ? OptionalLong.of(queries) : OptionalLong.empty();
    }
}
