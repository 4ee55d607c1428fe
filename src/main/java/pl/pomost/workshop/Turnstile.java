package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import pl.pomost.team.Guest;

/**
 * Lets phones in one after the other, so that one hall leaves room for the others and one phone for its neighbours. In memory only:
 * it keeps no trace of who wrote when.
 */
@ApplicationScoped
public class Turnstile {

    /** Deeds of one person in a minute: forty at a table tap their dots slower, and a queue of an hour without network is shorter. */
    static final int A_MINUTE = 400;
    /** Newcomers of one hall in a minute. */
    static final int JOINS_A_MINUTE = 150;
    /** Of one hall at a time: they wait for each other anyway, and each holds a connection to the database. */
    private static final int AT_A_TIME = 4;
    private static final int PATIENCE_SECONDS = 10;
    private static final int MINUTE = 60_000;

    private final Map<UUID, Integer> deeds = new ConcurrentHashMap<>();
    private final Map<UUID, Semaphore> halls = new ConcurrentHashMap<>();
    private final Clock clock;
    private long since;

    Turnstile(Clock clock) {
        this.clock = clock;
    }

    /** @throws Refusal when this person does more in a minute than anybody can, or the hall is too busy */
    public <T> T pass(Guest guest, UUID workshop, Supplier<T> deed) {
        return pass(guest.participant(), A_MINUTE, workshop, deed);
    }

    /** The same for somebody who is just coming. */
    public <T> T join(UUID workshop, Supplier<T> deed) {
        return pass(workshop, JOINS_A_MINUTE, workshop, deed);
    }

    private <T> T pass(UUID who, int most, UUID workshop, Supplier<T> deed) {
        Refusal.unless(count(who) <= most, Refusal.Reason.TOO_OFTEN);
        Semaphore places = halls.computeIfAbsent(workshop, hall -> new Semaphore(AT_A_TIME, true));
        Refusal.unless(comes(places), Refusal.Reason.TOO_OFTEN);
        try {
            return deed.get();
        } finally {
            places.release();
        }
    }

    private synchronized int count(UUID who) {
        if (clock.millis() - since > MINUTE) {
            deeds.clear();
            since = clock.millis();
        }
        return deeds.merge(who, 1, Integer::sum);
    }

    private static boolean comes(Semaphore places) {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
