package pl.pomost.practice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.Forms;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** Pages that list practices ask the database as often with one more practice as without it. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class BankQueriesTest {

    @TestHTTPResource
    String address;
    @Inject
    SessionFactory sessions;
    @Inject
    OwnPractices own;
    private final List<String> codes = new ArrayList<>();

    @AfterEach
    void nothingStays() {
        codes.forEach(own::remove);
    }

    @Test
    void oneMorePracticeIsNotOneMoreQuery() {
        begin("A-EDU-1");
        List<Long> before = List.of(queries("/praktyki"), queries("/zespoly/EDU"));
        begin("A-EDU-2");
        assertThat(List.of(queries("/praktyki"), queries("/zespoly/EDU"))).isEqualTo(before);
    }

    private void begin(String action) {
        Session coordinator = as("koordynator-2205");
        String form = "/powiaty/2205/praktyki/nowa/" + action;
        codes.add(coordinator.post(form, Forms.filled(Jsoup.parse(coordinator.get(form).body()), "title", "Jeszcze jedna")).headers().firstValue("Location").orElseThrow().replaceAll(".*/", ""));
    }

    private long queries(String path) {
        Session reader = as("koordynator-2206");
        reader.get(path);
        sessions.getStatistics().clear();
        assertThat(reader.get(path).statusCode()).as(path).isEqualTo(200);
        return sessions.getStatistics().getPrepareStatementCount();
    }

    private Session as(String user) {
        return Sessions.of(user, address.replaceAll("/$", ""));
    }
}
