package pl.pomost.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.team.Guest;
import pl.pomost.workshop.Refusal.Reason;

/** Whoever wrote a card with a phone puts it in other words: a signed one from any phone of theirs, a nameless one from the phone that keeps its key. */
@ApplicationScoped
public class MendCard {

    /** A card as its author sees it. @param mark by which {@link #mend} knows what the author began from */
    public record OwnCard(UUID id, String code, String type, String text, Map<String, JsonNode> fields, String mark) {
    }

    private final Rooms rooms;
    private final Cards cards;
    private final CardTimes times;
    private final Locks locks;
    private final NewWordsWait waiting;

    MendCard(Rooms rooms, Cards cards, CardTimes times, Locks locks, NewWordsWait waiting) {
        this.rooms = rooms;
        this.cards = cards;
        this.times = times;
        this.locks = locks;
        this.waiting = waiting;
    }

    /** The card, when it is this guest's or they show its key. */
    public Optional<OwnCard> own(Admission admission, Guest guest, UUID id, Optional<String> key) {
        return cards.findByIdOptional(id).filter(card -> card.workshopId().equals(admission.workshop()) && card.redacted().isEmpty() && card.isOf(guest.participant(), key))
                .map(card -> new OwnCard(card.id(), card.code(), card.type(), card.text(), card.fields(), card.mark()));
    }

    /**
     * @param seen mark of the card that the author began from
     * @param key  of a nameless card
     * @return the mark of the card as it is now
     * @throws Refusal when the workshop is closed, somebody else wrote it, there are no words, or too many
     * @throws EditedMeanwhile when the author has put it in other words since, in another window or on another phone
     */
    @Transactional
    public String mend(Admission admission, Guest guest, UUID id, Optional<String> key, String seen, EditCard.NewWords words) {
        Room room = rooms.open(admission.workshop());
        Optional<Card> found = cards.in(room.workshop(), List.of(id)).stream().findFirst().filter(card -> card.isOf(guest.participant(), key));
        Refusal.unless(found.isPresent(), Reason.NOT_AUTHOR);
        Refusal.unless(room.workshop().isOpen(), Reason.NOT_OPEN);
        Card card = found.get();
        locks.requireOpen(room, List.of(card.activityId()));
        var wrong = new Refusal.Collected();
        CardRules.checkWords(wrong, words.text());
        wrong.throwIfAny();
        if (words.said().equals(card.text()) && words.fields().equals(card.fields())) {
            return card.mark();
        }
        if (!card.mark().equals(seen)) {
            throw new EditedMeanwhile(card.code());
        }
        card.edit(words.said(), words.fields());
        var told = new LinkedHashMap<String, Object>();
        told.put("code", card.code());
        told.put("text", card.text());
        told.put("fields", card.fields());
        waiting.hold(room, card, told);
        room.tellAt(times.told(room, card), "card-edited", card.id(), told);
        return card.mark();
    }
}
