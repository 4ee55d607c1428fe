package pl.pomost.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.team.Guest;
import pl.pomost.thread.Knot;
import pl.pomost.thread.ThreadLinks;
import pl.pomost.workshop.Refusal.Reason;

/** Whoever has just added a card takes it back, while the workshop is open: as if it had not been written. Its number is not used again. */
@ApplicationScoped
public class TakeCardBack {

    /** How many of the newest cards of a workshop are looked through for one's own. */
    private static final int REACH = 100;

    private final Rooms rooms;
    private final Workshops workshops;
    private final Cards cards;
    private final Clusters clusters;
    private final WorkshopEvents events;
    private final ThreadLinks links;
    private final UnnameOnCards unname;
    private final Locks locks;
    private final CardTimes timeOf;
    private final GroupNames names;

    TakeCardBack(Rooms rooms, Workshops workshops, Cards cards, Clusters clusters, WorkshopEvents events, ThreadLinks links, UnnameOnCards unname,
            Locks locks, CardTimes timeOf, GroupNames names) {
        this.rooms = rooms;
        this.workshops = workshops;
        this.cards = cards;
        this.clusters = clusters;
        this.events = events;
        this.links = links;
        this.unname = unname;
        this.locks = locks;
        this.timeOf = timeOf;
        this.names = names;
    }

    /** The newest cards that this account has added, newest first, without those taken back since. */
    public List<CardRow> lately(Scope scope, int stage, int limit) {
        Workshop workshop = workshops.at(scope, stage);
        List<UUID> own = events.newest(workshop.id(), "card-added", REACH).stream()
                .filter(event -> isBy(scope, event)).map(WorkshopEvent::subjectId).toList();
        return cards.of(scope, own).stream().sorted(Comparator.comparing((CardRow row) -> own.indexOf(row.id()))).limit(limit).toList();
    }

    /** @throws Refusal when the workshop is closed, another account has added the card, or an entry rests on it already */
    @Transactional
    public void takeBack(Scope scope, int stage, UUID id) {
        Room room = rooms.enter(scope.requireTeam(), stage);
        Optional<Card> found = cards.in(room.workshop(), List.of(id)).stream().findFirst();
        if (found.isEmpty()) {
            return;
        }
        Refusal.unless(room.workshop().isOpen(), Reason.NOT_OPEN);
        locks.requireOpen(room, List.of(found.get().activityId()));
        Refusal.unless(events.about(room.id(), id).stream().anyMatch(event -> isBy(scope, event)), Reason.NOT_ADDED_BY_YOU);
        remove(room, found.get(), rooms.now());
        room.audit("card.removed", found.get().code(), "wycofano kartkę " + found.get().code() + ".");
    }

    /**
     * The same on the phone that wrote the card.
     *
     * @param key of a nameless card
     * @throws Refusal when the workshop is closed, somebody else wrote it, or an entry rests on it already
     */
    @Transactional
    public void takeBack(Admission admission, Guest guest, UUID id, Optional<String> key) {
        Room room = rooms.open(admission.workshop());
        Optional<Card> found = cards.in(room.workshop(), List.of(id)).stream().findFirst();
        if (found.isEmpty()) {
            return;
        }
        Refusal.unless(room.workshop().isOpen(), Reason.NOT_OPEN);
        Refusal.unless(found.get().isOf(guest.participant(), key), Reason.NOT_AUTHOR);
        locks.requireOpen(room, List.of(found.get().activityId()));
        remove(room, found.get(), timeOf.told(room, found.get()));
    }

    private void remove(Room room, Card card, Instant when) {
        Refusal.unless(links.count("toKind = ?1 and toId = ?2", Knot.CARD, card.id()) == 0, Reason.CARD_IN_USE);
        names.forget(room, card);
        cards.delete(card);
        cards.flush();
        unname.unname(room.workshop().enrolmentId(), card.code());
        clusters.deleteEmpty(room.id());
        events.scrub(room.id(), card.id(), RedactCard.WORDS);
        room.tellAt(when, "card-removed", card.id(), Map.of("code", card.code()));
    }

    private static boolean isBy(Scope scope, WorkshopEvent event) {
        JsonNode by = event.payload().get("by");
        return event.kind().equals("card-added") && by != null && scope.viewer().accountId().map(UUID::toString).filter(by.asText()::equals).isPresent();
    }
}
