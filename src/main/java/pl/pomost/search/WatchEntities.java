package pl.pomost.search;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import pl.pomost.directory.LoadRegion;
import pl.pomost.process.Findable;
import pl.pomost.process.Findables;
import pl.pomost.search.IndexTables.Key;

/**
 * Notes what Hibernate writes of the entities that can be found, and puts it into the index before the same transaction commits. So whoever sees a
 * commit finds what it wrote, on every replica, and no module has to remember to tell.
 */
@ApplicationScoped
class WatchEntities implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

    /** Before anything is written at a start, the demo among it. */
    private static final int FIRST = LoadRegion.PRIORITY - 10;

    private final transient KeepIndex index;
    private final transient TransactionSynchronizationRegistry transaction;
    private final transient Map<Class<?>, List<Findables<?>>> watching = new ConcurrentHashMap<>();

    WatchEntities(KeepIndex index, TransactionSynchronizationRegistry transaction) {
        this.index = index;
        this.transaction = transaction;
    }

    void atStart(@Observes @Priority(FIRST) StartupEvent start, SessionFactory sessions) {
        var listeners = sessions.unwrap(SessionFactoryImplementor.class).getEventEngine().getListenerRegistry();
        listeners.appendListeners(EventType.POST_INSERT, this);
        listeners.appendListeners(EventType.POST_UPDATE, this);
        listeners.appendListeners(EventType.POST_DELETE, this);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        note(event.getEntity(), true);
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        note(event.getEntity(), true);
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        note(event.getEntity(), false);
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private void note(Object entity, boolean there) {
        for (Findables<?> source : watching.computeIfAbsent(entity.getClass(), type -> index.sources().stream().filter(each -> each.entity().equals(type)).toList())) {
            note(source, entity, there);
        }
    }

    private <E> void note(Findables<E> source, Object entity, boolean there) {
        E own = source.entity().cast(entity);
        changes().noted.put(new Key(source.name(), source.thing(own)), new Change<>(source, own, there));
    }

    private Changes changes() {
        if (transaction.getResource(Changes.class) instanceof Changes changes) {
            return changes;
        }
        var changes = new Changes();
        transaction.putResource(Changes.class, changes);
        transaction.registerInterposedSynchronization(changes);
        return changes;
    }

    private record Change<E>(Findables<E> source, E entity, boolean there) {

        List<Findable> told() {
            return there ? source.now(entity) : List.of();
        }
    }

    /** Of one transaction. */
    private final class Changes implements Synchronization {

        private final Map<Key, Change<?>> noted = new LinkedHashMap<>();

        @Override
        public void beforeCompletion() {
            if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
                Map<Key, List<Findable>> told = new LinkedHashMap<>();
                noted.forEach((key, change) -> told.put(key, change.told()));
                index.keepLast(told);
            }
        }

        @Override
        public void afterCompletion(int status) {
            noted.clear();
        }
    }
}
