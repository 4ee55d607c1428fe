package pl.pomost.workshop.web;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.FormGate;
import pl.pomost.shared.SentForm;
import pl.pomost.workshop.AddCard;
import pl.pomost.workshop.NewCard;
import pl.pomost.workshop.Turnstile;
import pl.pomost.workshop.web.HallDoor.Inside;

/**
 * {@code POST /w/CODE/kartki} of a page's script: the one deed of a hall of which hundreds come in the same second. A plain card of somebody known is read, weighed
 * and answered on the event loop itself. Whatever is not quite that, a mistake, a doubt or a refusal too, goes on to {@link PhoneResource#add} with all that it
 * brought, where it is weighed once more and answered in words: nothing is allowed here that is not allowed there.
 */
@ApplicationScoped
class CardRoute {

    private static final String JSON = "application/json";
    private static final String TOKEN = "csrf-token";
    private static final String COUNTED = CardRoute.class.getName();
    /** Those of Quarkus that give answers their headers come before, its pages after. */
    private static final int BEFORE_PAGES = -100;

    private final FormGate gate;
    private final RecentlyInside recent;
    private final Turnstile turnstile;
    private final PhoneCards cards;
    private final Duration patience;

    /** @param patience how long a card may be on its way from its first byte to its last */
    CardRoute(FormGate gate, RecentlyInside recent, Turnstile turnstile, PhoneCards cards, @ConfigProperty(name = "pomost.live.card-within") Duration patience) {
        this.gate = gate;
        this.recent = recent;
        this.turnstile = turnstile;
        this.cards = cards;
        this.patience = patience;
    }

    void routes(@Observes Router router) {
        router.postWithRegex("/w/(?<code>[A-Za-z0-9]{4,8})/kartki").order(BEFORE_PAGES).handler(this::receive);
    }

    private void receive(RoutingContext routing) {
        String accept = routing.request().getHeader(HttpHeaders.ACCEPT);
        // a path that is not written plainly, with a semicolon in a part that is left out again, is refused there
        boolean plainly = accept != null && accept.contains(JSON) && routing.request().path().equals(routing.normalizedPath());
        Optional<Inside> inside = !plainly || gate.refusal(routing).isPresent() ? Optional.empty()
                : recent.get(HallDoor.shown(routing.request(), routing.pathParam("code")));
        String type = routing.request().getHeader(HttpHeaders.CONTENT_TYPE);
        if (inside.isEmpty() || !PlainForm.isType(type)) {
            routing.next();
            return;
        }
        Context loop = Vertx.currentContext();
        // what began and never ends would keep its connection for as long as an idle one
        long late = routing.vertx().setTimer(patience.toMillis(), tick -> routing.response().reset());
        routing.request().bodyHandler(body -> {
            routing.vertx().cancelTimer(late);
            // whoever comes after reads it from there
            ((RoutingContextInternal) routing).setBody(body);
            add(routing, loop, inside.get(), body);
        }).resume();
    }

    private void add(RoutingContext routing, Context loop, Inside inside, Buffer body) {
        try {
            SentForm form = PlainForm.read(body).orElse(SentForm.NONE);
            NewCard card = isPlain(routing, inside, form) ? cards.read(inside, form) : null;
            if (card == null || !cards.doubts(inside, card, "").allow(form.text("do"))) {
                routing.next();
                return;
            }
            turnstile.pass(inside.guest());
            routing.put(COUNTED, true);
            cards.handIn(inside, card, PhoneCards.key(form, card)).whenComplete((added, failure) -> loop.runOnContext(done -> answer(routing, added, failure)));
        } catch (RuntimeException refused) {
            // there it fails too, and is told or logged as all others are
            routing.next();
        }
    }

    /** Whether the turnstile has let it pass already, for a card that then went on to the long way. */
    static boolean hasCounted(RoutingContext routing) {
        return routing.get(COUNTED) != null;
    }

    private boolean isPlain(RoutingContext routing, Inside inside, SentForm form) {
        return gate.holdsToken(routing.request(), form.text(TOKEN)) && form.filled("jezyk").isPresent() && cards.isPlain(inside, form);
    }

    private static void answer(RoutingContext routing, AddCard.Added added, Throwable failure) {
        if (failure != null) {
            routing.next();
        } else if (!routing.response().closed()) {
            routing.response().putHeader(HttpHeaders.CONTENT_TYPE, "application/json;charset=UTF-8").putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY)
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store").putHeader("Referrer-Policy", "same-origin").end(PhoneCards.said(added));
        }
    }
}
