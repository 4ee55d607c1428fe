package pl.pomost.workshop;

import java.util.Set;
import java.util.UUID;

/** Which of some ids there are as cards of any workshop, or ever were: asked once for all deeds that are written together, when the first of them asks. */
final class KnownIds {

    private final Set<UUID> named;
    private final WorkshopEvents events;
    private Set<UUID> known;

    KnownIds(Set<UUID> named, WorkshopEvents events) {
        this.named = named;
        this.events = events;
    }

    boolean has(UUID id) {
        if (known == null) {
            known = events.known(named);
        }
        return known.contains(id);
    }
}
