package pl.pomost.workshop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.pomost.shared.PlainText;

/**
 * How far a workshop has come in its hall: which item of the agenda is on, until when, whether people write, and what they may
 * see. Whoever changes it holds the lock of the workshop.
 */
@Entity
public class Meeting {

    static final int WORD_LIMIT = 300;
    private static final int LONGEST = 600;
    private static final int FORMER_CODES = 400;
    private static final String WALL = "|groups|tables|parking|table:[A-Z]{3}";

    @Id
    private UUID id;
    private UUID workshopId;
    private String joinCode;
    private String step;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> begun = List.of();
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> revealed = List.of();
    private boolean writing;
    private boolean results;
    private Instant endsAt;
    private Integer leftSeconds;
    private String word;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> locked = List.of();
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> skipped = List.of();
    /** Each between spaces, the newest first. */
    private String formerCodes = "";
    private boolean doorClosed;
    private String wall = "";
    @Version
    private int version;

    protected Meeting() {
        // for Hibernate
    }

    Meeting(UUID workshop, String joinCode) {
        this.id = UUID.randomUUID();
        this.workshopId = workshop;
        this.joinCode = joinCode;
    }

    /** Another item of the agenda is on; its time begins. What was revealed before stays so. */
    void go(Agenda.Item item, Instant now) {
        step = item.code();
        begun = with(begun, step, true);
        skipped = with(skipped, step, false);
        wall = "";
        writing = !item.isBreak();
        results = false;
        endsAt = now.plus(Duration.ofMinutes(item.minutes()));
        leftSeconds = null;
    }

    void pause(Instant now) {
        if (endsAt != null) {
            leftSeconds = (int) Math.max(0, Duration.between(now, endsAt).toSeconds());
            endsAt = null;
        }
    }

    void resume(Instant now) {
        if (leftSeconds != null) {
            endsAt = now.plusSeconds(leftSeconds);
            leftSeconds = null;
        }
    }

    /** @param minutes more; fewer when negative, but never less than nothing is left */
    void extend(int minutes, Instant now) {
        Refusal.unless(Math.abs(minutes) <= LONGEST, "minuty", Refusal.Reason.NOT_A_NUMBER);
        if (leftSeconds != null) {
            leftSeconds = Math.max(0, leftSeconds + minutes * 60);
        } else if (endsAt != null) {
            // an item that is over gets its minutes from now on
            Instant from = endsAt.isAfter(now) ? endsAt : now;
            Instant moved = from.plus(Duration.ofMinutes(minutes));
            endsAt = moved.isAfter(now) ? moved : now;
        }
    }

    void letWrite(boolean allowed) {
        writing = allowed && step != null;
    }

    /** Shows or hides what was written in an item of the agenda. */
    void reveal(String item, boolean shown) {
        revealed = with(revealed, item, shown);
    }

    void showResults(boolean shown) {
        results = shown;
    }

    void say(String newWord) {
        Refusal.unless(newWord.length() <= WORD_LIMIT, "slowo", Refusal.Reason.TEXT_TOO_LONG);
        Refusal.unless(!PlainText.isBroken(newWord), "slowo", Refusal.Reason.TEXT_BROKEN);
        word = newWord.isBlank() ? null : newWord.strip();
    }

    /** Leaves an item of the agenda out, or takes it in again. */
    void skip(String item, boolean out) {
        skipped = with(skipped, item, out);
    }

    /** Nothing of an item changes until it is unlocked. */
    void lock(String item, boolean shut) {
        locked = with(locked, item, shut);
    }

    void closeDoor(boolean closed) {
        doorClosed = closed;
    }

    /** People join by another code; the one before opens only to those who are known. */
    void renewCode(String code) {
        String all = " " + joinCode + " " + formerCodes.strip() + " ";
        formerCodes = all.length() > FORMER_CODES ? all.substring(0, FORMER_CODES) : all;
        joinCode = code;
    }

    /** Whether people join with a code. One that was changed since lets nobody in who was not in before. */
    boolean opensWith(String code) {
        return joinCode.equals(code);
    }

    /** @param view see {@link #wall()} */
    void show(String view) {
        Refusal.unless(view.matches(WALL), "sciana", Refusal.Reason.NOT_A_CHOICE);
        wall = view;
    }

    private static List<String> with(List<String> all, String item, boolean in) {
        var changed = new ArrayList<>(all);
        changed.remove(item);
        if (in) {
            changed.add(item);
        }
        return List.copyOf(changed);
    }

    public UUID workshopId() {
        return workshopId;
    }

    /** What people type to join. */
    public String joinCode() {
        return joinCode;
    }

    /** Code of the item of the agenda that is on. */
    public Optional<String> step() {
        return Optional.ofNullable(step);
    }

    /** Whether an item of the agenda has been on. */
    public boolean hasBegun(String item) {
        return begun.contains(item);
    }

    public List<String> revealed() {
        return revealed;
    }

    /** Whether an item of the agenda is left out this time. */
    public boolean isSkipped(String item) {
        return skipped.contains(item);
    }

    public boolean isLocked(String item) {
        return locked.contains(item);
    }

    boolean hasLocks() {
        return !locked.isEmpty();
    }

    /** Whether nobody new may join. */
    public boolean isDoorClosed() {
        return doorClosed;
    }

    /** How the wall shows the cards of the item that is on: as they came, {@code groups}, {@code tables}, {@code table:EDU}, or the {@code parking} lot. */
    public String wall() {
        return wall;
    }

    public boolean isWriting() {
        return writing;
    }

    public boolean showsResults() {
        return results;
    }

    /** When the item that is on ends; empty while its time stands still. */
    public Optional<Instant> endsAt() {
        return Optional.ofNullable(endsAt);
    }

    /** What was left of the time when it was stopped. */
    public Optional<Integer> leftSeconds() {
        return Optional.ofNullable(leftSeconds);
    }

    /** What the facilitator says to all screens. */
    public Optional<String> word() {
        return Optional.ofNullable(word);
    }
}
