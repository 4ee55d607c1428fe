package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import pl.pomost.access.Scope;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.Secret;

/** Whoever leads a workshop moves all screens on: to the next item, to what was written, to the results. */
@ApplicationScoped
public class LeadMeeting {

    private static final int CODE_LENGTH = 6;

    private final Rooms rooms;
    private final Meetings meetings;
    private final Agendas agendas;
    private final OpenItems items;
    private final DomainClock clock;

    LeadMeeting(Rooms rooms, Meetings meetings, Agendas agendas, OpenItems items, DomainClock clock) {
        this.rooms = rooms;
        this.meetings = meetings;
        this.agendas = agendas;
        this.items = items;
        this.clock = clock;
    }

    /** Lets people join; opens the workshop when nobody has done so yet. */
    @Transactional
    public void begin(Scope scope, int stage) {
        Room room = rooms.lead(scope, stage);
        if (meetings.of(room.id()).isPresent()) {
            return;
        }
        if (room.workshop().isPlanned()) {
            room.workshop().open();
            room.workshop().heldOnUnlessPlanned(clock.today());
            room.tell("workshop-opened", null, Map.of());
        }
        Refusal.unless(room.workshop().isOpen(), Refusal.Reason.NOT_OPEN);
        var meeting = new Meeting(room.id(), freeCode());
        meetings.persist(meeting);
        tell(room, meeting, scope);
        room.audit("meeting.begun", null, "rozpoczęto prowadzenie na żywo.");
    }

    /** @throws Refusal when the agenda has no such item */
    @Transactional
    public void go(Scope scope, int stage, String step) {
        change(scope, stage, (room, meeting) -> {
            meeting.go(known(room, step), rooms.now());
        });
    }

    private Agenda.Item known(Room room, String step) {
        Optional<Agenda.Item> item = agendas.of(room.workshop()).item(step);
        Refusal.unless(item.isPresent(), "punkt", Refusal.Reason.ACTIVITY_UNKNOWN);
        return item.get();
    }

    @Transactional
    public void pause(Scope scope, int stage) {
        change(scope, stage, (room, meeting) -> meeting.pause(rooms.now()));
    }

    @Transactional
    public void resume(Scope scope, int stage) {
        change(scope, stage, (room, meeting) -> meeting.resume(rooms.now()));
    }

    /** @param minutes more, or fewer when negative */
    @Transactional
    public void extend(Scope scope, int stage, int minutes) {
        change(scope, stage, (room, meeting) -> meeting.extend(minutes, rooms.now()));
    }

    @Transactional
    public void letWrite(Scope scope, int stage, boolean allowed) {
        change(scope, stage, (room, meeting) -> meeting.letWrite(allowed));
    }

    /** Shows on all screens what was written in the item that is on, or hides it again. */
    @Transactional
    public void reveal(Scope scope, int stage, boolean shown) {
        change(scope, stage, (room, meeting) -> meeting.step().ifPresent(step -> meeting.reveal(step, shown)));
    }

    @Transactional
    public void showResults(Scope scope, int stage, boolean shown) {
        change(scope, stage, (room, meeting) -> meeting.showResults(shown));
    }

    /** @param out leaves the item out, or takes it in again */
    @Transactional
    public void skip(Scope scope, int stage, String step, boolean out) {
        change(scope, stage, (room, meeting) -> meeting.skip(known(room, step).code(), out));
    }

    /** @param shut whether nothing of the item may change */
    @Transactional
    public void lock(Scope scope, int stage, String step, boolean shut) {
        change(scope, stage, (room, meeting) -> {
            meeting.lock(known(room, step).code(), shut);
            room.audit(shut ? "item.locked" : "item.unlocked", step, (shut ? "zamknięto na zmiany: " : "otwarto na zmiany: ") + step + ".");
        });
    }

    /** @param closed whether nobody new may join; those who were in may come back */
    @Transactional
    public void closeDoor(Scope scope, int stage, boolean closed) {
        changeDoor(scope, stage, (room, meeting) -> meeting.closeDoor(closed));
    }

    /** Whoever has joined stays in; strangers need the new code. */
    @Transactional
    public void renewCode(Scope scope, int stage) {
        changeDoor(scope, stage, (room, meeting) -> {
            meeting.renewCode(freeCode());
            room.audit("meeting.code-renewed", null, "zmieniono kod warsztatu.");
        });
    }

    /** @param view see {@link Meeting#wall} */
    @Transactional
    public void showOnWall(Scope scope, int stage, String view) {
        change(scope, stage, (room, meeting) -> meeting.show(view));
    }

    /** @param word empty takes the one before off the screens */
    @Transactional
    public void say(Scope scope, int stage, String word) {
        change(scope, stage, (room, meeting) -> meeting.say(word));
    }

    private void change(Scope scope, int stage, BiConsumer<Room, Meeting> deed) {
        Room room = rooms.lead(scope, stage);
        Refusal.unless(room.workshop().isOpen(), Refusal.Reason.NOT_OPEN);
        change(room, scope, deed);
    }

    /** People may come through it after the workshop too, as long as something stays open. */
    private void changeDoor(Scope scope, int stage, BiConsumer<Room, Meeting> deed) {
        Room room = rooms.enter(scope.requireLead(), stage);
        Refusal.unless(room.workshop().isOpen() || !items.now(room.workshop()).isEmpty(), Refusal.Reason.NOT_OPEN);
        change(room, scope, deed);
    }

    private void change(Room room, Scope scope, BiConsumer<Room, Meeting> deed) {
        Optional<Meeting> meeting = meetings.of(room.id());
        Refusal.unless(meeting.isPresent(), Refusal.Reason.NOT_OPEN);
        deed.accept(room, meeting.get());
        tell(room, meeting.get(), scope);
    }

    private static void tell(Room room, Meeting meeting, Scope scope) {
        var now = new LinkedHashMap<String, Object>();
        scope.viewer().accountId().ifPresent(account -> now.put("by", account.toString()));
        meeting.step().ifPresent(step -> now.put("step", step));
        now.put("writing", meeting.isWriting());
        now.put("results", meeting.showsResults());
        now.put("revealed", meeting.revealed());
        meeting.word().ifPresent(word -> now.put("word", word));
        room.tell("meeting-changed", null, now);
    }

    private String freeCode() {
        String code = Secret.code(CODE_LENGTH);
        return meetings.byCode(code).isPresent() || meetings.byFormerCode(code).isPresent() ? freeCode() : code;
    }
}
