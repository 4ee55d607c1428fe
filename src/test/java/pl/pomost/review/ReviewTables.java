package pl.pomost.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Takes the path of a powiat's plan back to its beginning, for tests that walk it. The service itself cannot do that. */
@ApplicationScoped
public class ReviewTables {

    private final EntityManager database;

    ReviewTables(EntityManager database) {
        this.database = database;
    }

    public void forget(String teryt) {
        QuarkusTransaction.requiringNew().run(() -> {
            String own = "(select id from enrolment where powiat = '" + teryt + "')";
            database.createNativeQuery("set foreign_key_checks = 0").executeUpdate();
            for (String table : List.of("remark", "judgement", "submitted_checklist", "review_note", "review_assignment", "expert_opinion", "plan_step",
                    "publication", "signed_file", "submission", "plan_version")) {
                if (exists(table)) {
                    database.createNativeQuery("delete from " + table + " where enrolment_id in " + own).executeUpdate();
                }
            }
            database.createNativeQuery("delete from adoption where acceptance_id not in (select id from acceptance where submission_id in (select id from submission))").executeUpdate();
            database.createNativeQuery("delete from acceptance where submission_id not in (select id from submission)").executeUpdate();
            database.createNativeQuery("set foreign_key_checks = 1").executeUpdate();
            database.createNativeQuery("update enrolment set plan_state = 'DRAFT', version = version + 1 where powiat = '" + teryt + "'").executeUpdate();
        });
        database.getEntityManagerFactory().getCache().evictAll();
    }

    private boolean exists(String table) {
        return !database.createNativeQuery("select 1 from information_schema.tables where table_schema = database() and table_name = '" + table + "'").getResultList().isEmpty();
    }
}
