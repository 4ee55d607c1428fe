package pl.pomost.workshop.web;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.jboss.logging.Logger;
import pl.pomost.live.Stream;
import pl.pomost.live.Topic;
import pl.pomost.workshop.Admission;
import pl.pomost.workshop.Halls;
import pl.pomost.workshop.StreamPasses;

/**
 * {@code GET /w/strumien?przepustka=…&od=…}: the stream of a live workshop. With {@code po} in place of {@code od} it is a question that
 * waits for what comes next, for phones behind something that breaks streams. On the event loop itself, for thousands of them stay open.
 * Whoever has no pass of a page gets 403, and the page then fetches a new one.
 */
@ApplicationScoped
class StreamRoute {

    private static final Logger LOG = Logger.getLogger(StreamRoute.class);

    private final Halls halls;
    private final StreamPasses passes;
    private final Vertx vertx;

    StreamRoute(Halls halls, StreamPasses passes, Vertx vertx) {
        this.halls = halls;
        this.passes = passes;
        this.vertx = vertx;
    }

    void routes(@Observes Router router) {
        router.get("/w/strumien").order(-100).handler(this::open);
    }

    private void open(RoutingContext request) {
        Optional<Admission> admission = Optional.ofNullable(request.request().getParam("przepustka")).flatMap(passes::admission);
        if (admission.isEmpty()) {
            request.response().setStatusCode(403).end();
            return;
        }
        halls.topicAtHand(admission.get()).ifPresentOrElse(known -> follow(known, request), () -> openHall(admission.get(), request));
    }

    private void openHall(Admission admission, RoutingContext request) {
        vertx.executeBlocking(() -> halls.topic(admission), false).onFailure(failure -> {
            LOG.error("A hall cannot be opened for a screen", failure);
            request.response().setStatusCode(503).end();
        }).onSuccess(topic -> topic.ifPresentOrElse(known -> follow(known, request), () -> request.response().setStatusCode(404).end()));
    }

    private static void follow(Topic topic, RoutingContext request) {
        Optional<String> asked = Optional.ofNullable(request.request().getParam("po"));
        asked.ifPresentOrElse(after -> Stream.poll(topic, request.response(), after), () -> open(topic, request));
    }

    private static void open(Topic topic, RoutingContext request) {
        Stream.open(topic, request.response(), position(request));
        // a stream lasts as long as a workshop: what thousands of browsers said of themselves when they asked is not kept so long
        request.request().headers().clear();
    }

    /** A stream that was interrupted says where; a new one goes on from the snapshot of its page. */
    private static String position(RoutingContext request) {
        return Optional.ofNullable(request.request().getHeader("Last-Event-ID")).or(() -> Optional.ofNullable(request.request().getParam("od"))).orElse("");
    }
}
