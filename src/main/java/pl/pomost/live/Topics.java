package pl.pomost.live;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The topics of this service. They live in its memory: what must not be lost is in the database before it comes here. */
@ApplicationScoped
public class Topics {

    /**
     * Not all give their sign of life in the same moment: thousands of screens would be written to in one go, and whoever says something meanwhile would wait for them.
     */
    private static final int TURNS = 60;

    private final Set<Topic> topics = ConcurrentHashMap.newKeySet();

    private final Rush rush;

    public Topics(Rush rush) {
        this.rush = rush;
    }

    public Topic open() {
        var topic = new Topic(UUID.randomUUID().toString().substring(0, 8), rush);
        topics.add(topic);
        return topic;
    }

    public void close(Topic topic) {
        topics.remove(topic);
        topic.close();
    }

    void beat(@Observes StartupEvent started, Vertx vertx, @ConfigProperty(name = "pomost.live.beat") Duration beat) {
        var turn = new AtomicInteger();
        vertx.setPeriodic(Math.max(1, beat.toMillis() / TURNS), tick -> beat(turn.getAndUpdate(each -> (each + 1) % TURNS)));
    }

    private void beat(int turn) {
        topics.stream().filter(topic -> Math.floorMod(topic.hashCode(), TURNS) == turn).forEach(Topic::beat);
    }
}
