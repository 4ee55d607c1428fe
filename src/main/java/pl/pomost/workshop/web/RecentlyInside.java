package pl.pomost.workshop.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.web.HallDoor.Inside;

/** Whom a pass has let in within the last quarter of an hour: a phone that hands in card after card is looked for once. In memory only. */
@ApplicationScoped
class RecentlyInside {

    private final Cache<String, Inside> inside = Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(15)).maximumSize(20_000).build();

    private final Cache<UUID, Workshop> workshops = Caffeine.newBuilder().weakValues().build();

    private final Cache<String, Inside> newcomers = Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(10)).maximumSize(5_000).build();

    /** @param shown hash of the code of the hall and the passes that the phone shows */
    Optional<Inside> get(String shown) {
        return Optional.ofNullable(inside.getIfPresent(shown));
    }

    /** Somebody who has just joined, once: their first page follows at once. */
    Optional<Inside> takeNewcomer(String shown) {
        return Optional.ofNullable(newcomers.asMap().remove(shown));
    }

    void putNewcomer(String shown, Inside newcomer) {
        newcomers.put(shown, newcomer);
    }

    void put(String shown, Inside whoever) {
        inside.put(shown, new Inside(shared(whoever.workshop()), whoever.guest(), whoever.admission()));
    }

    /** All of one hall have the same copy of their workshop, for thousands may be inside. */
    private Workshop shared(Workshop workshop) {
        return workshops.asMap().merge(workshop.id(), workshop, (before, now) -> before.version() == now.version() ? before : now);
    }
}
