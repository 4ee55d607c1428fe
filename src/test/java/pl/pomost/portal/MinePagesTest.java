package pl.pomost.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import pl.pomost.access.Account;
import pl.pomost.access.Accounts;
import pl.pomost.access.KeepNoLonger;
import pl.pomost.access.Membership;
import pl.pomost.access.Memberships;
import pl.pomost.audit.AuditLog;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** Everybody sees what is kept about them, takes it away, corrects it, and may leave. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class MinePagesTest {

    @TestHTTPResource
    String address;
    @Inject
    Accounts accounts;
    @Inject
    Memberships memberships;
    @Inject
    AuditLog audit;
    @Inject
    KeepNoLonger removal;

    @Test
    void whatIsKeptIsOnThePageAndInTheFile() throws IOException {
        Document page = Jsoup.parse(as("czlonek-2205").get("/moje-dane").body());
        JsonNode file = new ObjectMapper().readTree(as("czlonek-2205").get("/moje-dane/plik").body());

        assertThat(page.select("main").text()).contains("czlonek-2205", "członek zespołu");
        assertThat(file.at("/account/username").asText()).isEqualTo("czlonek-2205");
        assertThat(file.at("/roles/0/kind").asText()).isEqualTo("MEMBER");
        assertThat(file.at("/openings").isArray()).isTrue();
    }

    @Test
    void aCorrectedNameIsShownAndAnEmptyFieldTakesItBack() {
        Session person = as("ekspert-bezpieczenstwo");

        assertThat(person.post("/moje-dane", Map.of("imie", "Ewa Bezpieczna", "email", "ewa@example.org", "telefon", "+48 58 000 00 00")).statusCode()).isEqualTo(303);
        assertThat(Jsoup.parse(person.get("/start").body()).select(".who").text()).contains("Ewa Bezpieczna");

        person.post("/moje-dane", Map.of("imie", "", "email", "", "telefon", ""));
        assertThat(Jsoup.parse(person.get("/start").body()).select(".who").text()).doesNotContain("Ewa Bezpieczna");
    }

    @Test
    void aMistakeIsSaidAtItsFieldAndWhatWasTypedStays() {
        var answer = as("ekspert-bezpieczenstwo").post("/moje-dane", Map.of("imie", "Ewa", "email", "ewa", "telefon", "abc"));

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("#email-blad, #telefon-blad")).hasSize(2);
        assertThat(page.select("#email").attr("value")).isEqualTo("ewa");
    }

    @Test
    void closingAnAccountEndsItsRolesTakesOffTheNameAndItsDataGoWhenTheirTimeIsOver() {
        String base = address.replaceAll("/$", "");
        Session leaving = Sessions.alone("ekspert-zatrudnienie", base);
        assertThat(leaving.post("/moje-dane/zamkniecie", Map.of()).statusCode()).isEqualTo(422);
        assertThat(leaving.get("/powiaty/2205/diagnoza").statusCode()).isEqualTo(200);

        QuarkusTransaction.requiringNew().run(() -> audit.record("ekspert-zatrudnienie", "goal.changed", "2205", null, "Zmieniono cel osoby, która odejdzie"));
        QuarkusTransaction.requiringNew().run(() -> audit.record("admin", "role.granted", "2205", "ekspert-zatrudnienie", "Nadano rolę: ekspert, konto ekspert-zatrudnienie"));
        sql("update plan_version set frozen_by = 'z pliku: ekspert-zatrudnienie'",
                "insert into application values (uuid(), '2216', (select min(id) from edition), 'X', '', '', 'ekspert-zatrudnienie', now(), '{}', 0, '', 'ekspert-zatrudnienie', now(), 0)",
                "insert into older_plan values ((select min(id) from enrolment), 'Stary', 'ekspert-zatrudnienie', now(), '[]', '[]')",
                "insert into guest_match values ((select min(id) from participant), (select max(id) from participant), '[]', 'ekspert-zatrudnienie', now())",
                "insert into stored_scenario values (uuid(), 'inny', '1', '', '', '', false, false, 'ekspert-zatrudnienie', now(), 0)");
        assertThat(leaving.post("/moje-dane/zamkniecie", Map.of("rozumiem", "tak")).statusCode()).isEqualTo(303);
        assertThat(placesWith("ekspert-zatrudnienie")).as("the account goes when its time is over, the log of openings has its own").contains("account.username")
                .isSubsetOf("account.username", "access_record.username");
        sql("update plan_version set frozen_by = 'z pliku: demo'", "delete from application where state = 'X'", "delete from older_plan where name = 'Stary'",
                "delete from guest_match where matched_by like 'były członek zespołu%'", "delete from stored_scenario where scenario = 'inny'");
        for (String history : List.of("/historia/tabela", "/historia")) {
            assertThat(as("auditor").get(history).body()).as(history).doesNotContain("ekspert-zatrudnienie")
                    .contains("Zmieniono cel osoby, która odejdzie").containsPattern("były członek zespołu [0-9a-f]{8}").containsPattern("konto były członek zespołu [0-9a-f]{8}");
        }

        assertThat(leaving.get("/powiaty/2205/diagnoza").statusCode()).isEqualTo(404);
        assertThat(accounts.byUsername("ekspert-zatrudnienie")).as("nobody can be given a closed account").isEmpty();
        Account closed = accounts.find("username", "ekspert-zatrudnienie").firstResult();
        assertThat(closed.name()).isEqualTo("były członek zespołu");
        QuarkusTransaction.requiringNew().run(() -> accounts.update("deactivatedAt = ?1 where id = ?2", Instant.now().minus(31, ChronoUnit.DAYS), closed.id()));

        removal.run();

        assertThat(accounts.count("username", "ekspert-zatrudnienie")).isZero();
        QuarkusTransaction.requiringNew().run(() -> {
            var again = new Account(closed.id(), issuerOf("ekspert-edukacja"), closed.subject(), "ekspert-zatrudnienie", "Ekspert: zatrudnienie");
            accounts.persist(again);
            memberships.grant(Membership.ofArea(again, "ZAT"));
        });
    }

    private void sql(String... statements) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (String statement : statements) {
                assertThat(accounts.getEntityManager().createNativeQuery(statement).executeUpdate()).as(statement).isPositive();
            }
        });
    }

    /** Every column of every table in which the words stand, alone or among others. */
    @SuppressWarnings("unchecked")
    private List<String> placesWith(String words) {
        var database = accounts.getEntityManager();
        List<Object[]> columns = database.createNativeQuery("""
                select table_name, column_name from information_schema.columns where table_schema = database() and data_type in ('char', 'varchar', 'text', 'mediumtext', 'longtext')""").getResultList();
        assertThat(columns).hasSizeGreaterThan(100);
        return columns.stream().filter(column -> ((Number) database.createNativeQuery("select count(*) from %s where `%s` like :words".formatted(column))
                .setParameter("words", "%" + words + "%").getSingleResult()).intValue() > 0).map(column -> column[0] + "." + column[1]).toList();
    }

    private String issuerOf(String username) {
        return accounts.getEntityManager().createQuery("select a.issuer from Account a where a.username = :name", String.class).setParameter("name", username).getSingleResult();
    }

    private Session as(String user) {
        return Sessions.of(user, address.replaceAll("/$", ""));
    }
}
