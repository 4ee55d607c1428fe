package pl.pomost.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.team.Participant;
import pl.pomost.team.Participants;
import pl.pomost.workshop.Refusal.Reason;

/** The author, and nobody else, puts a card in other words. */
@ApplicationScoped
public class EditCard {

    private final Rooms rooms;
    private final Cards cards;
    private final Participants participants;
    private final Locks locks;
    private final NewWordsWait waiting;

    EditCard(Rooms rooms, Cards cards, Participants participants, Locks locks, NewWordsWait waiting) {
        this.rooms = rooms;
        this.cards = cards;
        this.participants = participants;
        this.locks = locks;
        this.waiting = waiting;
    }

    /** What a card is to say from now on. */
    public record NewWords(String text, Map<String, JsonNode> fields) {

        String said() {
            return text.strip();
        }
    }

    /** Whether the account that asks is the one of the card's author. */
    public boolean isAuthor(Scope scope, Card card) {
        Optional<UUID> account = scope.viewer().accountId();
        return account.isPresent() && card.authorId().flatMap(participants::findByIdOptional).flatMap(Participant::accountId).equals(account);
    }

    /**
     * @param seen mark of the card that the author began from
     * @throws Refusal when somebody else wrote it, there are no words, or too many
     * @throws EditedMeanwhile when the author has put it in other words since, in another window or on another device
     */
    @Transactional
    public void edit(Scope scope, int stage, String code, String seen, NewWords words) {
        Room room = rooms.enter(scope, stage);
        Card card = cards.byCode(scope, code);
        Refusal.unless(isAuthor(scope, card), Reason.NOT_AUTHOR);
        locks.requireOpen(room, List.of(card.activityId()));
        var wrong = new Refusal.Collected();
        CardRules.checkWords(wrong, words.text());
        wrong.throwIfAny();
        Refusal.unless(card.redacted().isEmpty(), Reason.ALREADY_REDACTED);
        if (words.said().equals(card.text()) && words.fields().equals(card.fields())) {
            return;
        }
        if (!card.mark().equals(seen)) {
            throw new EditedMeanwhile(code);
        }
        card.edit(words.said(), words.fields());
        var told = new LinkedHashMap<String, Object>(Map.of("code", card.code(), "text", card.text(), "fields", card.fields()));
        if (card.channel().equals(Channels.DEVICE) && room.workshop().isOpen()) {
            waiting.hold(room, card, told);
        }
        room.tell("card-edited", card.id(), told);
        room.audit("card.edited", card.code(), "autor poprawił kartkę " + card.code() + ".");
    }
}
