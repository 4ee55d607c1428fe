package pl.pomost.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.directory.Enrolments;
import pl.pomost.testing.LocalStackResource;

/** A kept draft may be used only while nothing has changed, so every change must change the fingerprint. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class FingerprintsTest {

    private static final List<String> VERSIONED = List.of("local_institution", "roster_member", "participant", "panel", "workshop", "card", "diagnosis_entry", "resource",
            "data_point", "self_assessment", "vision", "goal", "action", "indicator", "risk", "postulate", "local_team", "plan");

    @Inject
    Fingerprints fingerprints;
    @Inject
    Enrolments enrolments;
    @Inject
    EntityManager entities;
    private UUID enrolment;

    @BeforeEach
    void find() {
        enrolment = enrolments.of("2205", Optional.empty()).orElseThrow().id();
    }

    @Test
    void anUntouchedProcessKeepsItsFingerprint() {
        assertThat(QuarkusTransaction.requiringNew().call(() -> fingerprints.of(enrolment))).isEqualTo(QuarkusTransaction.requiringNew().call(() -> fingerprints.of(enrolment)));
    }

    @Test
    @TestTransaction
    void aChangeOfARowOfAnyTableChangesIt() {
        for (String table : VERSIONED) {
            String before = fingerprints.of(enrolment);
            change("update " + table + " set version = version + 1 where enrolment_id = :enrolment limit 1");
            assertThat(fingerprints.of(enrolment)).as(table).isNotEqualTo(before);
        }
    }

    @Test
    @TestTransaction
    void twoEqualChangesDoNotCancelOut() {
        String before = fingerprints.of(enrolment);
        change("update goal set version = version + 1 where enrolment_id = :enrolment limit 2");
        assertThat(fingerprints.of(enrolment)).isNotEqualTo(before);
    }

    @Test
    @TestTransaction
    void whatIsTakenAwayChangesIt() {
        for (String row : List.of("thread_link where enrolment_id = :enrolment limit 1",
                "vote where workshop_id in (select id from workshop where enrolment_id = :enrolment) limit 1",
                "attendance where workshop_id in (select id from workshop where enrolment_id = :enrolment) limit 1")) {
            String before = fingerprints.of(enrolment);
            change("delete from " + row);
            assertThat(fingerprints.of(enrolment)).as(row).isNotEqualTo(before);
        }
    }

    @Test
    @TestTransaction
    void aPlanThatTookThePlaceOfAnotherIsAnother() {
        String before = fingerprints.of(enrolment);
        change("update plan set title = 'Inaczej' where enrolment_id = :enrolment");
        assertThat(fingerprints.of(enrolment)).isNotEqualTo(before);
    }

    @Test
    @TestTransaction
    void aPartKeptWordForWordCountsByItsContent() {
        String before = fingerprints.of(enrolment);
        change("update verbatim_section set content = '{}' where enrolment_id = :enrolment and name = 'meta'");
        assertThat(fingerprints.of(enrolment)).isNotEqualTo(before);
    }

    private void change(String sql) {
        assertThat(entities.createNativeQuery(sql).setParameter("enrolment", enrolment.toString()).executeUpdate()).as(sql).isPositive();
    }
}
