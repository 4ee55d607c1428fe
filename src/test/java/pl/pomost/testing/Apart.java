package pl.pomost.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Powiats of the demo that take part, taken out of the edition, for tests of how a powiat comes in. The service itself cannot do that. */
@ApplicationScoped
public class Apart {

    private final EntityManager database;

    Apart(EntityManager database) {
        this.database = database;
    }

    /** Only for a powiat in whose process nothing has happened yet. @return its process, to be put back later */
    public String takeOut(String teryt) {
        String before = DemoProcess.of(teryt);
        leave(teryt);
        return before;
    }

    /** Puts back what was taken out. @param body that signed a declaration while the powiat came in */
    public void putBack(String teryt, String body, String before) {
        forget(teryt, body);
        DemoProcess.replace(teryt, before);
    }

    /** Only for a powiat in whose process nothing has happened yet. */
    private void leave(String teryt) {
        QuarkusTransaction.requiringNew().run(() -> {
            List<UUID> enrolments = database.createQuery("select e.id from Enrolment e where e.powiat = ?1", UUID.class).setParameter(1, teryt).getResultList();
            database.createNativeQuery("set foreign_key_checks = 0").executeUpdate();
            for (String table : tables()) {
                database.createNativeQuery("delete from " + table + " where enrolment_id in (:own)").setParameter("own", Set.copyOf(enrolments)).executeUpdate();
            }
            database.createNativeQuery("delete from enrolment where id in (:own)").setParameter("own", Set.copyOf(enrolments)).executeUpdate();
            database.createNativeQuery("set foreign_key_checks = 1").executeUpdate();
        });
    }

    /** Takes away what ROPS noted while the powiat came in. @param body that signed a declaration */
    private void forget(String teryt, String body) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("delete from application where powiat = ?1").setParameter(1, teryt).executeUpdate();
            database.createNativeQuery("delete from signatory where body = ?1").setParameter(1, body).executeUpdate();
        });
    }

    @SuppressWarnings("unchecked")
    private List<String> tables() {
        return database.createNativeQuery("""
                select c.table_name from information_schema.columns c join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                where c.table_schema = database() and c.column_name = 'enrolment_id' and t.table_type = 'BASE TABLE'""", String.class).getResultList();
    }
}
