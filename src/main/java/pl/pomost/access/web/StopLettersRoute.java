package pl.pomost.access.web;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import pl.pomost.mail.StopLetters;

/**
 * {@code POST /poczta/rezygnacja/{token}}: stops letters with one click, as mail programs do it by themselves (RFC 8058: no cookie, no form
 * token, no redirect). So it lies outside of the pages, where a form token is asked for: the right to it is the signed link, which no other
 * site knows. The page's own form says {@code strona=tak} and is led back to the page.
 */
@ApplicationScoped
class StopLettersRoute {

    private static final Logger LOG = Logger.getLogger(StopLettersRoute.class);
    private static final String PATH = "/poczta/rezygnacja/";

    private final StopLetters letters;
    private final Vertx vertx;

    StopLettersRoute(StopLetters letters, Vertx vertx) {
        this.letters = letters;
        this.vertx = vertx;
    }

    void routes(@Observes Router router) {
        router.post(PATH + ":token").order(-100).handler(this::hear);
    }

    private void hear(RoutingContext request) {
        String token = request.pathParam("token");
        boolean resume = "wznow".equals(request.request().getParam("co"));
        boolean fromPage = "tak".equals(request.request().getParam("strona"));
        // what the body says does not matter
        request.request().resume();
        vertx.executeBlocking(() -> resume ? letters.resume(token) : letters.stop(token), false).onComplete(known -> {
            if (known.failed()) {
                LOG.error("Letters cannot be stopped or sent again", known.cause());
                request.response().setStatusCode(500).end();
            } else if (!known.result()) {
                request.response().setStatusCode(404).end();
            } else if (fromPage) {
                request.response().setStatusCode(303).putHeader("Location", PATH + token + "?zrobione=tak").end();
            } else {
                request.response().setStatusCode(200).putHeader("Content-Type", "text/plain; charset=UTF-8").end("OK");
            }
        });
    }
}
