package pl.pomost.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Editions;
import pl.pomost.directory.Gminas;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;
import pl.pomost.testing.LocalStackResource;

/** What goes in comes out, on the real database. Each test is undone at its end. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class RoundTripTest {

    private static final Logger LOG = Logger.getLogger(RoundTripTest.class);

    @Inject
    ReplaceProcess replace;
    @Inject
    ExportProcess export;
    @Inject
    Powiats powiats;
    @Inject
    Gminas gminas;
    @Inject
    Editions editions;
    @Inject
    EntityManager database;
    @Inject
    VerbatimParts parts;

    @Test
    @TestTransaction
    void theDemoComesOutAsItWentIn() {
        assertThat(SameJson.differences(Demo.tree(), throughTheDatabase(Demo.tree(), "2205"))).isEmpty();
    }

    @Test
    @TestTransaction
    void anotherPowiatGivesTheSameFile() {
        ObjectNode there = inPowiat("2206");
        ObjectNode back = throughTheDatabase(there, "2206");
        assertThat(SameJson.differences(there, back)).isEmpty();
        assertThat(SameJson.differences(back, throughTheDatabase(back, "2206"))).isEmpty();
    }

    @Test
    @TestTransaction
    void nothingOfTheDemoIsKeptWordForWordExceptWhatIsNoPartOfAnEntry() {
        UUID enrolment = replace.with(Demo.tree(), powiats.findById("2205"), editions.byYear(2027).orElseThrow(), "test");
        database.flush();
        assertThat(parts.of(enrolment)).extracting(VerbatimPart::name)
                .containsExactlyInAnyOrder("powiat", "edition", "meta", "dictionaries", "known_flaws");
        assertThat(unknownKeys(enrolment)).isEmpty();
    }

    /** Consent levels of a sentence, placing of a measure, ratings of standards by a hall that has not agreed yet. */
    @Test
    @TestTransaction
    void answersByLevelsComeOutAsTheyWentIn() {
        ObjectNode file = Demo.tree();
        var card = (ObjectNode) file.at("/workshops/2/activities").findValues("cards").stream().filter(cards -> !cards.isEmpty()).findFirst().orElseThrow().get(0);
        card.putObject("levels").putObject("consent").put("1", 1).put("4", 3).put("5", 12);
        ObjectNode rated = ((ObjectNode) file.at("/workshops/1")).putObject("standard_levels").putObject("level");
        rated.putObject("EDU-3").put("1", 2).put("2", 5);
        rated.putObject("ZDR-1").put("3", 1);

        ObjectNode back = throughTheDatabase(file, "2205");

        assertThat(SameJson.differences(file, back)).isEmpty();
        assertThat(back.at("/workshops/1/standard_levels/level/EDU-3/2").asInt()).isEqualTo(5);
        UUID enrolment = replace.with(back, powiats.findById("2205"), editions.byYear(2027).orElseThrow(), "test");
        database.flush();
        assertThat(database.createQuery("select sum(v.dots) from Vote v join Workshop w on w.id = v.workshopId where w.enrolmentId = :own and v.standard = 'EDU-3'", Long.class)
                .setParameter("own", enrolment).getSingleResult()).as("votes again, not words that nobody counts").isEqualTo(7);
        assertThat(unknownKeys(enrolment)).isEmpty();
    }

    /** Keys that no field of an entity models, after the table in which they are kept; what an institution is called here is no such key. */
    @SuppressWarnings("unchecked")
    private List<String> unknownKeys(UUID enrolment) {
        List<Object[]> tables = database.createNativeQuery("""
                select e.table_name, max(o.column_name = 'enrolment_id') from information_schema.columns e
                join information_schema.columns o on o.table_schema = e.table_schema and o.table_name = e.table_name and o.column_name in ('enrolment_id', 'workshop_id')
                where e.table_schema = database() and e.column_name = 'extra' group by e.table_name""", Object[].class).getResultList();
        assertThat(tables).hasSizeGreaterThan(15);
        return tables.stream().flatMap(table -> ((List<String>) database.createNativeQuery("""
                select distinct concat('%s.', k.name) from %s t, json_table(json_keys(t.extra), '$[*]' columns (name varchar(200) path '$')) k where %s"""
                .formatted(table[0], table[0], ((Number) table[1]).intValue() == 1 ? "t.enrolment_id = :own" : "t.workshop_id in (select id from workshop where enrolment_id = :own)"), String.class)
                .setParameter("own", enrolment).getResultList()).stream()).filter(key -> !key.matches("local_institution\\.(name|kind|sector)")).toList();
    }

    private ObjectNode throughTheDatabase(ObjectNode file, String teryt) {
        Powiat powiat = powiats.findById(teryt);
        Edition edition = editions.byYear(2027).orElseThrow();
        long begin = System.nanoTime();
        UUID enrolment = replace.with(file, powiat, edition, "test");
        long middle = System.nanoTime();
        ProcessDocument document = export.of(powiat, edition, Optional.of(enrolment));
        long end = System.nanoTime();
        LOG.infof("powiat %s: import %d ms, export %d ms, %d bytes", teryt, Duration.ofNanos(middle - begin).toMillis(),
                Duration.ofNanos(end - middle).toMillis(), document.bytes().length);
        return document.tree();
    }

    private ObjectNode inPowiat(String teryt) {
        return Relocated.to(powiats.findById(teryt), gminas.of(teryt), Demo.tree());
    }
}
