package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.team.Guest;
import pl.pomost.team.Participant;
import pl.pomost.team.Participants;
import pl.pomost.workshop.CardRules.Placed;
import pl.pomost.workshop.Refusal.Reason;

/** Somebody of the team puts a card into a workshop: their own, or as the one who takes notes; or a guest from a phone. */
@ApplicationScoped
public class AddCard {

    /**
     * How a card came to be: new, or handed in before under the same id, which changes nothing.
     *
     * @param code empty when it has been taken back since, or is somebody else's
     * @param mark of its words, for mending it
     */
    public record Added(String code, String text, String mark, boolean before) {
    }

    private final Rooms rooms;
    private final SharedRooms shared;
    private final Participants participants;

    AddCard(Rooms rooms, SharedRooms shared, Participants participants) {
        this.rooms = rooms;
        this.shared = shared;
        this.participants = participants;
    }

    /**
     * @return the card with this id; when it has been taken back since, its code is empty
     * @throws Refusal naming everything that is wrong with the card
     */
    @Transactional
    public Added add(Scope scope, int stage, NewCard words) {
        return add(scope, stage, words, Optional.empty());
    }

    /** @param held why it is kept off the screens from the beginning */
    Added add(Scope scope, int stage, NewCard words, Optional<Held> held) {
        Room room = rooms.enter(scope.requireTeam(), stage);
        return shared.in(room, new Deed<>(words.author().stream().collect(Collectors.toSet()), Set.of(words.id()), all -> handedInBefore(all, words, card -> true).orElseGet(() -> {
            all.requireOpened();
            requireOwnName(scope, words);
            Placed placed = check(all, words);
            Refusal.unless(!all.isLocked(placed.activity().templateCode()), "cwiczenie", Reason.LOCKED);
            Card card = Card.write(all.workshop(), placed.activity(), words, placed.area());
            card.hold(held, Optional.empty());
            all.add(card);
            tell(all, card, placed.activity(), scope.viewer().accountId().map(UUID::toString));
            if (!isAnonymous(card)) {
                all.audit("card.added", card.code(), "dopisano kartkę " + card.code() + ".");
            }
            return new Added(card.code(), card.text(), card.mark(), false);
        })));
    }

    /**
     * The same for somebody who joined the workshop with a phone, together with what others write at this moment. What they wrote while
     * nobody was to write any more is taken and marked: it may have waited for the network.
     *
     * @param key by which the phone may mend a nameless card later
     * @return done when it is durable; fails with a {@link Refusal}, also when the item of the agenda has not begun, or takes no nameless cards. What hangs on it must be short
     */
    public CompletableFuture<Added> handIn(Admission admission, Guest guest, NewCard words, Optional<String> key) {
        Set<UUID> people = Stream.concat(Stream.of(guest.participant()), words.author().stream()).collect(Collectors.toSet());
        return shared.hand(admission.workshop(), new Deed<>(people, Set.of(words.id()), true, room -> handedInBefore(room.requireHere(guest), words, card -> card.isOf(guest.participant(), key)).orElseGet(() -> {
            room.requireOpened();
            Refusal.unless(words.author().isEmpty() || words.author().get().equals(guest.participant()), "autor", Reason.SIGNED_FOR_OTHERS);
            Placed placed = check(room, words);
            Meeting meeting = room.meeting();
            String step = placed.activity().templateCode();
            Refusal.unless(meeting.hasBegun(step) || room.staysOpen(step), "cwiczenie", Reason.NOT_BEGUN);
            Refusal.unless(!meeting.isLocked(step) || room.staysOpen(step), "cwiczenie", Reason.LOCKED);
            Refusal.unless(words.author().isPresent() || placed.anonymousAllowed(), "autor", Reason.NAME_NEEDED);
            Card card = Card.write(room.workshop(), placed.activity(), words, placed.area());
            // a nameless card is not marked: beside the marked ones of one phone that came late it would tell whose it is
            if (words.author().isPresent() && (!meeting.isWriting() || !meeting.step().equals(Optional.of(step)))) {
                card.markLate();
            }
            if (placed.moderated()) {
                card.hold(Optional.of(Held.WAITING), Optional.empty());
            }
            key.ifPresent(card::lock);
            room.add(card);
            tell(room, card, placed.activity(), Optional.empty());
            return new Added(card.code(), card.text(), card.mark(), false);
        })));
    }

    /** A card that came twice under one id is one card. @param own whether whoever hands it in may know which it is */
    private static Optional<Added> handedInBefore(SharedRoom room, NewCard words, Predicate<Card> own) {
        if (!room.knows(words.id())) {
            return Optional.empty();
        }
        Optional<Card> same = room.card(words.id());
        Refusal.unless(same.isEmpty() || same.get().workshopId().equals(room.workshop().id()), Reason.ACTIVITY_UNKNOWN);
        Optional<Card> known = same.filter(own);
        return Optional.of(new Added(known.map(Card::code).orElse(""), known.map(Card::text).orElse(""), known.map(Card::mark).orElse(""), true));
    }

    private static Placed check(SharedRoom room, NewCard words) {
        return CardRules.check(room.workshop(), room.scenario(), room.activity(words.activity(), words.area()), words, author -> room.codeOf(author).isPresent());
    }

    /** Cards that were said or written on paper are signed by whoever takes the notes, and the log tells who that was. */
    private void requireOwnName(Scope scope, NewCard words) {
        Optional<UUID> account = scope.viewer().accountId();
        boolean own = words.author().flatMap(participants::findByIdOptional).flatMap(Participant::accountId).filter(owner -> account.equals(Optional.of(owner))).isPresent();
        Refusal.unless(own || words.author().isEmpty() || !words.channel().equals(Channels.DEVICE) || scope.mayEdit(), "autor", Reason.SIGNED_FOR_OTHERS);
    }

    private static void tell(SharedRoom room, Card card, Activity activity, Optional<String> typist) {
        var told = new LinkedHashMap<String, Object>(Map.of("code", card.code(), "activity", activity.code(), "type", card.type(),
                "text", card.text(), "lang", card.lang(), "channel", card.channel(), "fields", card.fields()));
        card.area().ifPresent(area -> told.put("area", area));
        card.held().ifPresent(held -> told.put("held", held.code()));
        card.authorId().flatMap(room::codeOf).ifPresent(author -> told.put("author", author));
        if (isAnonymous(card)) {
            // nobody may find out from the log who wrote it: neither from a name nor from the minute
            Instant planned = room.agenda().startOf(activity);
            room.tellAt(planned, "card-added", card.id(), told);
            return;
        }
        typist.ifPresent(account -> told.put("by", account));
        room.tell("card-added", card.id(), told);
    }

    /** From an own device and without a name. A nameless card that was read from paper or written down by another is told with who typed it. */
    private static boolean isAnonymous(Card card) {
        return card.authorId().isEmpty() && card.channel().equals(Channels.DEVICE);
    }
}
