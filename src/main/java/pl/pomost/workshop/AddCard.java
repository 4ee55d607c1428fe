package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.team.Guest;
import pl.pomost.team.Participant;
import pl.pomost.team.Participants;
import pl.pomost.workshop.CardRules.Placed;
import pl.pomost.workshop.Refusal.Reason;

/** Somebody of the team puts a card into a workshop: their own, or as the one who takes notes. */
@ApplicationScoped
public class AddCard {

    /** How a card came to be: new, or handed in before under the same id, which changes nothing. */
    public record Added(String code, String text, boolean before) {
    }

    private final Rooms rooms;
    private final Cards cards;
    private final CardRules rules;
    private final Agendas agendas;
    private final Participants participants;
    private final WorkshopEvents events;
    private final Meetings meetings;

    AddCard(Rooms rooms, Cards cards, CardRules rules, Agendas agendas, Participants participants, WorkshopEvents events, Meetings meetings) {
        this.rooms = rooms;
        this.cards = cards;
        this.rules = rules;
        this.agendas = agendas;
        this.participants = participants;
        this.events = events;
        this.meetings = meetings;
    }

    /**
     * @return the card with this id; when it has been taken back since, its code is empty
     * @throws Refusal naming everything that is wrong with the card
     */
    @Transactional
    public Added add(Scope scope, int stage, NewCard words) {
        Room room = rooms.enter(scope.requireTeam(), stage);
        return handedInBefore(room, words).orElseGet(() -> {
            room.requireOpened();
            requireOwnName(scope, words);
            Placed placed = rules.check(room.workshop(), agendas.scenarioOf(room.workshop()), words);
            Card card = write(room, placed, words);
            tell(room, card, placed.activity(), scope.viewer().accountId().map(UUID::toString));
            if (!isAnonymous(card)) {
                room.audit("card.added", card.code(), "dopisano kartkę " + card.code() + ".");
            }
            return new Added(card.code(), card.text(), false);
        });
    }

    /**
     * The same for somebody who joined the workshop with a phone. What they wrote while nobody was to write any more is taken and
     * marked: it may have waited for the network.
     *
     * @throws Refusal also when the item of the agenda has not begun, or takes no nameless cards
     */
    @Transactional
    public Added handIn(Guest guest, UUID workshop, NewCard words) {
        Room room = rooms.enter(guest, workshop);
        return handedInBefore(room, words).orElseGet(() -> {
            room.requireOpened();
            Refusal.unless(words.author().isEmpty() || words.author().get().equals(guest.participant()), "autor", Reason.SIGNED_FOR_OTHERS);
            Placed placed = rules.check(room.workshop(), agendas.scenarioOf(room.workshop()), words);
            Meeting meeting = meetings.of(workshop).orElseThrow();
            String step = placed.activity().templateCode();
            Refusal.unless(meeting.hasBegun(step), "cwiczenie", Reason.NOT_BEGUN);
            Refusal.unless(words.author().isPresent() || placed.anonymousAllowed(), "autor", Reason.NAME_NEEDED);
            Card card = write(room, placed, words);
            // a nameless card is not marked: beside the marked ones of one phone that came late it would tell whose it is
            if (words.author().isPresent() && (!meeting.isWriting() || !meeting.step().equals(Optional.of(step)))) {
                card.markLate();
            }
            tell(room, card, placed.activity(), Optional.empty());
            return new Added(card.code(), card.text(), false);
        });
    }

    /** A card that came twice under one id is one card. */
    private Optional<Added> handedInBefore(Room room, NewCard words) {
        Optional<Card> same = cards.findByIdOptional(words.id());
        if (same.isEmpty() && !events.knows(room.id(), words.id())) {
            return Optional.empty();
        }
        Refusal.unless(same.isEmpty() || same.get().workshopId().equals(room.id()), Reason.ACTIVITY_UNKNOWN);
        return Optional.of(new Added(same.map(Card::code).orElse(""), same.map(Card::text).orElse(""), true));
    }

    private Card write(Room room, Placed placed, NewCard words) {
        Card card = Card.write(room.workshop(), placed.activity(), words, placed.area());
        cards.persist(card);
        return card;
    }

    /** Cards that were said or written on paper are signed by whoever takes the notes, and the log tells who that was. */
    private void requireOwnName(Scope scope, NewCard words) {
        Optional<UUID> account = scope.viewer().accountId();
        boolean own = words.author().flatMap(participants::findByIdOptional).flatMap(Participant::accountId).filter(owner -> account.equals(Optional.of(owner))).isPresent();
        Refusal.unless(own || words.author().isEmpty() || !words.channel().equals(Channels.DEVICE) || scope.mayEdit(), "autor", Reason.SIGNED_FOR_OTHERS);
    }

    private void tell(Room room, Card card, Activity activity, Optional<String> typist) {
        var told = new LinkedHashMap<String, Object>(Map.of("code", card.code(), "activity", activity.code(), "type", card.type(),
                "text", card.text(), "lang", card.lang(), "channel", card.channel(), "fields", card.fields()));
        card.area().ifPresent(area -> told.put("area", area));
        card.authorId().map(participants::findById).map(Participant::code).ifPresent(author -> told.put("author", author));
        if (isAnonymous(card)) {
            // nobody may find out from the log who wrote it: neither from a name nor from the minute
            room.tellAt(timeOf(room, activity), "card-added", card.id(), told);
            return;
        }
        typist.ifPresent(account -> told.put("by", account));
        room.tell("card-added", card.id(), told);
    }

    /** From an own device and without a name. A nameless card that was read from paper or written down by another is told with who typed it. */
    private static boolean isAnonymous(Card card) {
        return card.authorId().isEmpty() && card.channel().equals(Channels.DEVICE);
    }

    private Instant timeOf(Room room, Activity activity) {
        return agendas.of(room.workshop()).startOf(activity);
    }
}
