package pl.pomost.live;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The topics of this service. They live in its memory: what must not be lost is in the database before it comes here. */
@ApplicationScoped
public class Topics {

    private static final long BEAT = 15_000;
    private final Set<Topic> topics = ConcurrentHashMap.newKeySet();

    public Topic open() {
        var topic = new Topic(UUID.randomUUID().toString().substring(0, 8));
        topics.add(topic);
        return topic;
    }

    public void close(Topic topic) {
        topics.remove(topic);
        topic.close();
    }

    void beat(@Observes StartupEvent started, Vertx vertx) {
        vertx.setPeriodic(BEAT, tick -> topics.forEach(Topic::beat));
    }
}
