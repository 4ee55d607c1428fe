package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import pl.pomost.access.Scope;
import pl.pomost.access.Viewer;
import pl.pomost.team.Participant;
import pl.pomost.team.Participants;
import pl.pomost.workshop.Refusal.Reason;

/** Somebody of the team, by name, says in another language what a card says. The card's own words stay as they are. */
@ApplicationScoped
public class TranslateCard {

    private final Rooms rooms;
    private final Cards cards;
    private final Participants participants;

    TranslateCard(Rooms rooms, Cards cards, Participants participants) {
        this.rooms = rooms;
        this.cards = cards;
        this.participants = participants;
    }

    /**
     * @param stage of the card's workshop
     * @param languages codes that may be chosen
     * @throws Refusal when there are no words, too many, or the language is not one to translate into
     */
    @Transactional
    public void translate(Scope scope, int stage, String code, List<String> languages, String lang, String text) {
        Room room = rooms.enter(scope.requireTeam(), stage);
        Card card = cards.byCode(scope, code);
        var wrong = new Refusal.Collected();
        wrong.addIf(!languages.contains(lang) || lang.equals(card.lang()), "jezyk", Reason.LANGUAGE_UNKNOWN);
        wrong.addIf(text.isBlank(), "tlumaczenie", Reason.TEXT_MISSING);
        wrong.addIf(text.length() > CardRules.TEXT_LIMIT, "tlumaczenie", Reason.TEXT_TOO_LONG);
        wrong.addIfBroken(text, "tlumaczenie");
        wrong.throwIfAny();
        card.translate(new Translation(lang, text.strip(), translator(scope), false));
        room.tell("card-translated", card.id(), Map.of("code", card.code(), "lang", lang));
        room.audit("card.translated", card.code(), "przetłumaczono kartkę " + card.code() + " (" + lang + ").");
    }

    /** The code of the participant that they are, so that the name follows what the team says; otherwise the name of the account. */
    private String translator(Scope scope) {
        Viewer viewer = scope.viewer();
        return viewer.accountId().flatMap(account -> participants.of(scope.requireEnrolment(), account).stream().findFirst()).map(Participant::code).orElse(viewer.name());
    }
}
