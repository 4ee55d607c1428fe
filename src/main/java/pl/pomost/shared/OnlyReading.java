package pl.pomost.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/**
 * Reading much in one go. What is read within is not watched for changes, and Hibernate does not look through everything it holds before
 * each query, which with a whole process at hand costs more than the queries. What was waiting to be written is written first, so that it is found.
 */
@ApplicationScoped
public class OnlyReading {

    private final EntityManager entities;

    OnlyReading(EntityManager entities) {
        this.entities = entities;
    }

    /** @param reading changes no entity; a change would be lost */
    public <T> T in(Supplier<T> reading) {
        Session session = entities.unwrap(Session.class);
        boolean readOnly = session.isDefaultReadOnly();
        FlushMode flushing = session.getHibernateFlushMode();
        if (flushing != FlushMode.MANUAL && session.isJoinedToTransaction()) {
            session.flush();
        }
        session.setDefaultReadOnly(true);
        session.setHibernateFlushMode(FlushMode.MANUAL);
        try {
            return reading.get();
        } finally {
            session.setDefaultReadOnly(readOnly);
            session.setHibernateFlushMode(flushing);
        }
    }
}
