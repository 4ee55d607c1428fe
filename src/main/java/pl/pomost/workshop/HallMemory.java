package pl.pomost.workshop;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pl.pomost.process.ProcessImported;

/** What is remembered of live workshops between two transactions. Whoever works with it takes it out, and puts it back when it is true again. */
@ApplicationScoped
class HallMemory {

    private static final int MOST_HALLS = 2_000;

    private final Cache<UUID, Remembered> halls = Caffeine.newBuilder().expireAfterWrite(Remembered.LASTS).maximumSize(MOST_HALLS).build();
    private final Workshops workshops;
    private final Sources sources;

    HallMemory(Workshops workshops, Sources sources) {
        this.workshops = workshops;
        this.sources = sources;
    }

    /** Looks everything up that cards and guests ask for, when somebody comes to watch the hall: the first of them shall not wait for it. */
    void prepare(UUID workshop) {
        Optional<Remembered> prepared = QuarkusTransaction.requiringNew().call(() -> workshops.findByIdOptional(workshop).map(now -> {
            var all = new Remembered();
            all.meeting = sources.meetings().read(workshop);
            all.scenario = sources.agendas().scenarioOf(now);
            all.agenda = sources.agendas().of(now);
            all.told = Optional.of(sources.events().told(workshop));
            all.seats = new Seats(sources.attendances().of(workshop));
            all.newcomers = sources.participants().newcomers(now.enrolmentId());
            sources.attendances().here(workshop).forEach(person -> all.here.put(person.id(), person));
            all.leave(now);
            return all;
        }));
        prepared.ifPresent(all -> halls.put(workshop, all));
    }

    Optional<Remembered> take(UUID workshop) {
        return Optional.ofNullable(halls.asMap().remove(workshop));
    }

    void keep(Map<UUID, Remembered> all) {
        halls.putAll(all);
    }

    /** What is remembered, if it is all that a card of these people asks for. What nobody has looked up yet is looked up first. */
    Optional<Remembered> takeEnough(UUID workshop, Set<UUID> people) {
        Remembered known = halls.getIfPresent(workshop);
        if (known == null || !known.isComplete()) {
            prepare(workshop);
        }
        Remembered all = halls.getIfPresent(workshop);
        return all != null && all.isEnoughFor(people) && halls.asMap().remove(workshop, all) ? Optional.of(all) : Optional.empty();
    }

    /** Nobody watches it any more. */
    void letGo(UUID workshop) {
        halls.invalidate(workshop);
    }

    /** Whoever replaces a process says nothing in its workshops. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProcessImported imported) {
        halls.invalidateAll();
    }
}
