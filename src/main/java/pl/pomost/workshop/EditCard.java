package pl.pomost.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.team.Participant;
import pl.pomost.team.Participants;
import pl.pomost.workshop.Refusal.Reason;

/** The author, and nobody else, puts a card in other words. */
@ApplicationScoped
public class EditCard {

    private final Rooms rooms;
    private final Cards cards;
    private final Participants participants;

    EditCard(Rooms rooms, Cards cards, Participants participants) {
        this.rooms = rooms;
        this.cards = cards;
        this.participants = participants;
    }

    /** Whether the account that asks is the one of the card's author. */
    public boolean isAuthor(Scope scope, Card card) {
        Optional<UUID> account = scope.viewer().accountId();
        return account.isPresent() && card.authorId().flatMap(participants::findByIdOptional).flatMap(Participant::accountId).equals(account);
    }

    /** @throws Refusal when somebody else wrote it, there are no words, or too many */
    @Transactional
    public void edit(Scope scope, int stage, String code, String text, Map<String, JsonNode> fields) {
        Room room = rooms.enter(scope, stage);
        Card card = cards.byCode(scope, code);
        Refusal.unless(isAuthor(scope, card), Reason.NOT_AUTHOR);
        var wrong = new Refusal.Collected();
        CardRules.checkWords(wrong, text);
        wrong.throwIfAny();
        card.edit(text.strip(), fields);
        room.tell("card-edited", card.id(), Map.of("code", card.code(), "text", card.text(), "fields", card.fields()));
        room.audit("card.edited", card.code(), "autor poprawił kartkę " + card.code() + ".");
    }
}
