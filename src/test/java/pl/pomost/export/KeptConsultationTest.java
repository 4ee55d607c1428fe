package pl.pomost.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.pomost.directory.Editions;
import pl.pomost.directory.Powiats;
import pl.pomost.process.ProcessJson;
import pl.pomost.testing.LocalStackResource;

/** An older database kept the consultation word for word: its migration makes rows of it. The statements are read from the migration itself. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class KeptConsultationTest {

    private static final List<Path> MIGRATIONS = Stream.of("V21__consultation.sql", "V48_1__remarks_of_the_first_consultation.sql")
            .map(name -> Path.of("src/main/resources/db/migration", name)).toList();

    @Inject
    ReplaceProcess replace;
    @Inject
    ExportProcess export;
    @Inject
    Powiats powiats;
    @Inject
    Editions editions;
    @Inject
    EntityManager database;

    @Test
    @TestTransaction
    void theDemosComesOutAsItWasKept() throws IOException {
        JsonNode kept = Demo.tree().get("consultation");
        assertThat(migrated(kept)).isEqualTo(kept);
    }

    @Test
    @TestTransaction
    void whatHasAnotherShapeStaysBesideAndStopsNothing() throws IOException {
        JsonNode odd = ProcessJson.parse("""
                {"period": {"from": "2027-02-31", "to": "wkrótce"}, "languages": "pl", "forms": [{"a": 1}], "open_meeting": {"date": "2027-12-08", "people": "kilka"},
                 "remarks": [{"id": "K-01", "text": "Raz", "date": "2027-13-01"}, {"id": "K-01", "text": "Dwa", "answer": "Tak."}, {"id": "x y", "text": null}], "uwagi": 7}""");
        JsonNode made = migrated(odd);
        assertThat(made.at("/period/from").isNull()).isTrue();
        assertThat(made.at("/open_meeting/date").asText()).isEqualTo("2027-12-08");
        assertThat(made.get("remarks").findValuesAsText("id")).containsExactly("K-01", "K-B2", "K-B3");
        assertThat(made.get("remarks").findValuesAsText("text")).startsWith("Raz", "Dwa");
        assertThat(made.at("/as_it_was/uwagi").asInt()).isEqualTo(7);
        assertThat(made.at("/as_it_was/period/to").asText()).isEqualTo("wkrótce");
    }

    private JsonNode migrated(JsonNode kept) throws IOException {
        ObjectNode file = Demo.tree();
        file.putNull("consultation");
        UUID enrolment = replace.with(file, powiats.findById("2205"), editions.byYear(2027).orElseThrow(), "test");
        database.flush();
        database.createNativeQuery("insert into verbatim_section (enrolment_id, name, content) values (:enrolment, 'consultation', :content)")
                .setParameter("enrolment", enrolment.toString()).setParameter("content", ProcessJson.text(kept)).executeUpdate();
        for (Path migration : MIGRATIONS) {
            Stream.of(Files.readString(migration).split(";\n")).map(statement -> statement.replaceAll("(?m)^\\s*--.*$", "").strip())
                    .filter(statement -> statement.matches("(?s)(INSERT|UPDATE|DELETE).*")).forEach(statement -> database.createNativeQuery(statement).executeUpdate());
        }
        database.clear();
        return export.of(powiats.findById("2205"), editions.byYear(2027).orElseThrow(), Optional.of(enrolment)).tree().get("consultation");
    }
}
