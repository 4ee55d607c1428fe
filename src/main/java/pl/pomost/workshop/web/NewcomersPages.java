package pl.pomost.workshop.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import pl.pomost.shared.Language;
import pl.pomost.shared.Secret;
import pl.pomost.team.Guest;
import pl.pomost.workshop.Halls;
import pl.pomost.workshop.web.HallDoor.Inside;

/**
 * The first page of those who have just come and have neither cards nor votes. Forty who come at once see the same but for their names, so that it is made
 * once between two changes of the hall; what is each one's own has slots.
 */
@ApplicationScoped
class NewcomersPages {

    /** What those who come see. @param revision of their hall; it names the hall too. @param path where links to other languages lead back to */
    private record Seen(String revision, String path, Language language, String table) {
    }

    private enum Slot {
        GUEST, NAME, TOKEN, ID, KEY
    }

    private final Cache<Seen, SharedPage<Slot>> made = Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).maximumSize(200).build();
    private final PhonePages pages;
    private final Halls halls;
    private final HallDoor door;
    private final CsrfTokenParameterProvider csrf;
    private final RoutingContext request;

    NewcomersPages(PhonePages pages, Halls halls, HallDoor door, CsrfTokenParameterProvider csrf, RoutingContext request) {
        this.pages = pages;
        this.halls = halls;
        this.door = door;
        this.csrf = csrf;
        this.request = request;
    }

    /** @return the page as HTML */
    String of(Inside inside) {
        Guest guest = inside.guest();
        SharedPage<Slot> page = halls.revision(inside.admission()).map(revision -> made.get(new Seen(revision, request.normalizedPath(), Language.current(), door.tableOf(inside.workshop())),
                seen -> make(inside))).orElseGet(() -> make(inside));
        return page.with(slot -> switch (slot) {
            case GUEST -> guest.code();
            case NAME -> guest.name();
            case TOKEN -> csrf.getToken();
            case ID -> PhoneCard.Fresh.RANDOM.ids().get();
            case KEY -> PhoneCard.Fresh.RANDOM.keys().get();
        });
    }

    /** Nobody can have written the marks into a card of the hall: they are made anew for each page. */
    private SharedPage<Slot> make(Inside inside) {
        String code = Secret.token();
        String name = Secret.token();
        String id = UUID.randomUUID().toString();
        String key = Secret.token();
        var fresh = new PhoneCard(new PhoneCard.Fresh(() -> id, () -> key));
        return SharedPage.of(pages.ofSomebody(inside, code, name, fresh).render(), Map.of(code, Slot.GUEST, name, Slot.NAME, csrf.getToken(), Slot.TOKEN, id, Slot.ID, key, Slot.KEY));
    }
}
