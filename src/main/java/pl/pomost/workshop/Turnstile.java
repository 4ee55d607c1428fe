package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import pl.pomost.team.Guest;

/** Stops a phone that does more than anybody can, and a hall that more people join than it holds. In memory only: it keeps no trace of who wrote when. */
@ApplicationScoped
public class Turnstile {

    /** Deeds of one person in a minute: forty at a table tap their dots slower, and a queue of an hour without network is shorter. */
    static final int A_MINUTE = 400;
    /** Newcomers of one hall in a minute. */
    static final int JOINS_A_MINUTE = 150;
    private static final int MINUTE = 60_000;

    private final Map<UUID, Integer> deeds = new ConcurrentHashMap<>();
    private final Clock clock;
    private long since;

    Turnstile(Clock clock) {
        this.clock = clock;
    }

    /** @throws Refusal when this person does more in a minute than anybody can */
    public void pass(Guest guest) {
        Refusal.unless(count(guest.participant()) <= A_MINUTE, Refusal.Reason.TOO_OFTEN);
    }

    /** The same for somebody who is just coming. */
    public void join(UUID workshop) {
        Refusal.unless(count(workshop) <= JOINS_A_MINUTE, Refusal.Reason.TOO_OFTEN);
    }

    private synchronized int count(UUID who) {
        if (clock.millis() - since > MINUTE) {
            deeds.clear();
            since = clock.millis();
        }
        return deeds.merge(who, 1, Integer::sum);
    }
}
