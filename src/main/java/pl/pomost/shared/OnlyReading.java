package pl.pomost.shared;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/**
 * A repository that reads much in one go. What is read within is not watched for changes, and Hibernate does not look through everything
 * it holds before each query, which with a whole process at hand costs more than the queries. What was waiting to be written is written
 * first, so that it is found.
 */
public interface OnlyReading<E, I> extends PanacheRepositoryBase<E, I> {

    /**
     * @param reading reads entities of any kind and changes none; a change would be lost. What it brings back is outside the session: whoever
     *                wants to change one of these entities fetches it anew
     */
    default <T> T onlyReading(Supplier<T> reading) {
        Session session = getEntityManager().unwrap(Session.class);
        FlushMode flushing = session.getHibernateFlushMode();
        if (flushing == FlushMode.MANUAL) {
            return reading.get();
        }
        if (session.isJoinedToTransaction()) {
            session.flush();
        }
        session.setDefaultReadOnly(true);
        session.setHibernateFlushMode(FlushMode.MANUAL);
        try {
            return reading.get();
        } finally {
            session.setDefaultReadOnly(false);
            session.setHibernateFlushMode(flushing);
            // else a later find in the same transaction would give an entity whose changes nobody notices
            var held = session.unwrap(SharedSessionContractImplementor.class).getPersistenceContextInternal().reentrantSafeEntityEntries();
            Stream.of(held).filter(entry -> entry.getValue().isReadOnly()).forEach(entry -> session.detach(entry.getKey()));
        }
    }
}
