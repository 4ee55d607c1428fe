package pl.pomost.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.pomost.access.Scope;
import pl.pomost.workshop.Refusal.Reason;

/** The coordinator fills in what a card's author left empty. What the author said stays as it is. */
@ApplicationScoped
public class CompleteCard {

    private final Rooms rooms;
    private final Cards cards;
    private final Locks locks;

    CompleteCard(Rooms rooms, Cards cards, Locks locks) {
        this.rooms = rooms;
        this.cards = cards;
        this.locks = locks;
    }

    /**
     * @param typed values by the key of their field; those of fields that are filled already change nothing
     * @throws Refusal when the words of the card are gone or its exercise is locked
     */
    @Transactional
    public void complete(Scope scope, int stage, String code, Map<String, JsonNode> typed) {
        Room room = rooms.edit(scope, stage);
        Card card = cards.byCode(scope, code);
        locks.requireOpen(room, List.of(card.activityId()));
        Refusal.unless(card.redacted().isEmpty(), Reason.ALREADY_REDACTED);
        var fields = new LinkedHashMap<>(typed);
        fields.putAll(card.fields());
        card.edit(card.text(), fields);
        room.tell("card-edited", card.id(), Map.of("code", card.code(), "text", card.text(), "fields", card.fields()));
        room.audit("card.completed", card.code(), "uzupełniono kartkę " + card.code() + ".");
    }
}
