package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import pl.pomost.shared.CountsOfAWhile;
import pl.pomost.team.Guest;

/** Stops a phone that does more than anybody can, and a hall that more people join than it holds. In memory only: it keeps no trace of who wrote when. */
@ApplicationScoped
public class Turnstile {

    /** Deeds of one person in a minute: forty at a table tap their dots slower, and a queue of an hour without network is shorter. */
    static final int A_MINUTE = 400;
    /** Newcomers of one hall in a minute. */
    static final int JOINS_A_MINUTE = 150;
    /** New cards of one person in a day, signed and nameless: more than anybody types at one workshop. */
    static final int CARDS_A_DAY = 500;
    /** How often one phone asks for the hall in a minute: one that loses every message asks each second. */
    static final int LOOKS_A_MINUTE = 1_200;

    private final CountsOfAWhile<UUID> deeds;
    private final CountsOfAWhile<UUID> newcomers;
    private final CountsOfAWhile<UUID> cards;
    private final CountsOfAWhile<String> looks;

    Turnstile(Clock clock) {
        Duration minute = Duration.ofMinutes(1);
        deeds = new CountsOfAWhile<>(clock, minute);
        newcomers = new CountsOfAWhile<>(clock, minute);
        cards = new CountsOfAWhile<>(clock, Duration.ofDays(1));
        looks = new CountsOfAWhile<>(clock, minute);
    }

    /** @throws Refusal when this person does more in a minute than anybody can */
    public void pass(Guest guest) {
        Refusal.unless(deeds.add(guest.participant()) <= A_MINUTE, Refusal.Reason.TOO_OFTEN);
    }

    /** The same for somebody who is just coming; whoever does come is noted by {@link #joined}. */
    public void join(UUID workshop) {
        Refusal.unless(newcomers.of(workshop) < JOINS_A_MINUTE, Refusal.Reason.TOO_OFTEN);
    }

    public void joined(UUID workshop) {
        newcomers.add(workshop);
    }

    /** The same for one more card; one that is new is noted by {@link #wrote}. */
    public void write(Guest guest) {
        Refusal.unless(cards.of(guest.participant()) < CARDS_A_DAY, Refusal.Reason.TOO_MANY_CARDS);
    }

    public void wrote(Guest guest) {
        cards.add(guest.participant());
    }

    /** @param phone by which it is known again. @return whether it may look at the hall once more */
    public boolean mayLook(String phone) {
        return looks.add(phone) <= LOOKS_A_MINUTE;
    }
}
