package pl.pomost.workshop.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.shared.Language;
import pl.pomost.workshop.RedactCard.CardRedacted;
import pl.pomost.workshop.Workshop;

/**
 * Boards as HTML. What goes out is rendered once, however many look: a body is kept until its workshop changes, which the number
 * of the workshop's last event tells. An import makes new workshops, with ids of their own.
 */
@ApplicationScoped
class Boards {

    private static final int KEPT_CHARACTERS = 12_000_000;

    /** Which body, in which language; who may edit gets more buttons, who may add one more. */
    private record Key(UUID workshop, Language language, BoardFilter filter, boolean mayEdit, boolean mayAdd, boolean outsider, Part part) {
    }

    /** The whole page; its cards without the head, or only those that are not shown to all, for the facilitator's console; the cards of one table. */
    private enum Part {
        WHOLE, CARDS, HELD, TABLE
    }

    private record Body(long seq, int version, String html) {
    }

    @CheckedTemplate(basePath = "workshop")
    static class Templates {
        static native TemplateInstance boardBody(BoardView view);

        static native TemplateInstance boardCards(BoardView view);

        static native TemplateInstance boardHeld(BoardView view);

        static native TemplateInstance boardTable(BoardView view);
    }

    private final BoardViews views;
    private final Cache<Key, Body> kept = Caffeine.newBuilder().maximumWeight(KEPT_CHARACTERS).weigher((Key key, Body body) -> body.html().length()).build();

    Boards(BoardViews views) {
        this.views = views;
    }

    String body(Scope scope, Workshop workshop, BoardFilter filter) {
        return kept(scope, workshop, filter, Part.WHOLE);
    }

    /** The cards without the head of the page, for the facilitator's console. */
    String cards(Scope scope, Workshop workshop, BoardFilter filter) {
        return kept(scope, workshop, filter, Part.CARDS);
    }

    /** Only what waits, is parked or kept back. */
    String held(Scope scope, Workshop workshop) {
        return kept(scope, workshop, BoardFilter.of(null, null), Part.HELD);
    }

    /** The cards of one table, to be read. */
    String ofTable(Scope scope, Workshop workshop, BoardFilter filter) {
        return kept(scope, workshop, filter, Part.TABLE);
    }

    private String kept(Scope scope, Workshop workshop, BoardFilter filter, Part part) {
        var key = new Key(workshop.id(), Language.current(), filter, scope.mayEdit(), scope.mayContribute(), scope.onlyStage().isPresent(), part);
        Body body = kept.getIfPresent(key);
        if (body == null || body.seq() != workshop.lastSeq() || body.version() != workshop.version()) {
            BoardView view = views.of(scope, workshop, filter, BoardForm.EMPTY);
            body = new Body(workshop.lastSeq(), workshop.version(), template(part, view).render());
            kept.put(key, body);
        }
        return body.html();
    }

    private static TemplateInstance template(Part part, BoardView view) {
        return switch (part) {
            case WHOLE -> Templates.boardBody(view);
            case CARDS -> Templates.boardCards(view);
            case HELD -> Templates.boardHeld(view);
            case TABLE -> Templates.boardTable(view);
        };
    }

    /** A body for one person only, with what they ticked and typed. */
    String render(Scope scope, Workshop workshop, BoardFilter filter, BoardForm form) {
        return Templates.boardBody(views.of(scope, workshop, filter, form)).render();
    }

    /** Words that were removed must not stay here either. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) CardRedacted redacted) {
        kept.asMap().keySet().removeIf(key -> key.workshop().equals(redacted.workshop()));
    }
}
