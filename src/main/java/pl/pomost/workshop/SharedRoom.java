package pl.pomost.workshop;

import jakarta.ws.rs.ForbiddenException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.scenario.Scenario;
import pl.pomost.shared.Row;
import pl.pomost.team.Guest;
import pl.pomost.team.Newcomers;
import pl.pomost.team.Participant;
import pl.pomost.workshop.Writes.Kind;

/** A locked workshop that several deeds share: what they ask is looked up once for all of them, and what they put down is written together. */
final class SharedRoom {

    private final Room room;
    private final Looked looked;
    private final Writes writes;
    private final Map<UUID, Card> added = new HashMap<>();

    SharedRoom(Room room, Looked looked, Writes writes) {
        this.room = room;
        this.looked = looked;
        this.writes = writes;
    }

    Workshop workshop() {
        return room.workshop();
    }

    Meeting meeting() {
        return looked.meeting();
    }

    /** Whether nothing of an item of the agenda may change. */
    boolean isLocked(String item) {
        return looked.anyMeeting().filter(meeting -> meeting.isLocked(item)).isPresent();
    }

    Scenario scenario() {
        return looked.scenario();
    }

    Agenda agenda() {
        return looked.agenda();
    }

    /** @param code of an activity, or of an item of the agenda that several tables do: then the area says at which */
    Optional<Activity> activity(String code, Optional<String> area) {
        return looked.activity(code).or(() -> agenda().item(code).flatMap(item -> item.tableOf(area)));
    }

    /** Before a workshop is opened nothing is said in it; after it is closed things may still be added. */
    SharedRoom requireOpened() {
        room.requireOpened();
        return this;
    }

    /** Whether those who were absent may still write in something, after the workshop. */
    boolean staysOpen() {
        return !looked.open().isEmpty();
    }

    /** Whether they may in this item of the agenda. */
    boolean staysOpen(String item) {
        return looked.open().contains(item);
    }

    /**
     * What was looked up when somebody was let in may be minutes old. Who comes after the workshop is on no list.
     *
     * @throws ForbiddenException when they are no longer on the list, or were asked to leave
     */
    SharedRoom requireHere(Guest guest) {
        if (!looked.isHere(guest.participant()) && !(staysOpen() && codeOf(guest.participant()).isPresent() && !looked.isTurnedAway(guest.participant()))) {
            throw new ForbiddenException();
        }
        return this;
    }

    /** Code of a participant of this process who was named by a deed. */
    Optional<String> codeOf(UUID participant) {
        return looked.codeOf(participant);
    }

    /** A card that was named by a deed, wherever it is; also one that another deed has just put down. */
    Optional<Card> card(UUID id) {
        return Optional.ofNullable(added.get(id)).or(() -> looked.card(id));
    }

    /** Whether there is, or ever was in a live workshop, a card with this id. */
    boolean knows(UUID card) {
        return added.containsKey(card) || looked.isKnown(card);
    }

    /** Somebody who has just come is on the list from now on. */
    void welcome(Participant person) {
        looked.welcome(new Attendances.Person(person.id(), person.code(), true));
    }

    Seats seats() {
        return looked.seats();
    }

    /** A guest comes who will be on no list. @return how many such there are in the process, with this one */
    int comeLater() {
        return looked.comeLater();
    }

    Newcomers newcomers() {
        return looked.newcomers();
    }

    boolean hasInstitution(String code) {
        return looked.institutions().contains(code);
    }

    /** What a participant who was named by a deed has answered: dots on each card, or the level of each thing; deeds keep it up to date. */
    Map<VotedOn, Integer> answers(UUID participant, String question) {
        return looked.answers(participant, question);
    }

    /** @throws Refusal when a question is not put about a thing that was named by a deed */
    void requireVotedOn(OpenQuestion open, VotedOn thing) {
        open.requireAbout(workshop(), thing, thing.card().flatMap(this::card), looked.standards());
    }

    void add(Card card) {
        added.put(card.id(), card);
        writes.later(Kind.CARDS, CardsAtOnce.row(card), () -> looked.cards().persist(card));
    }

    /** Something new that can be written past the mapper, too. @param write stores it by the mapper */
    void later(Kind kind, Row row, Runnable write) {
        writes.later(kind, row, write);
    }

    void later(Kind kind, Runnable write) {
        writes.later(kind, write);
    }

    void tell(String kind, UUID subject, Map<String, ?> payload) {
        tellAt(room.now(), kind, subject, payload);
    }

    /** The number is given now, in the order of the deeds. */
    void tellAt(Instant when, String kind, UUID subject, Map<String, ?> payload) {
        WorkshopEvent event = room.next(when, kind, subject, payload);
        looked.learn(subject);
        writes.event(event, () -> room.append(event));
    }

    void audit(String action, String subject, String sentence) {
        room.audit(action, subject, sentence);
    }
}
