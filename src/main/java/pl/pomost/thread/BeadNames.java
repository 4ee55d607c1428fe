package pl.pomost.thread;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Names of everything that rests on cards, from the view over all kinds. */
@ApplicationScoped
class BeadNames implements ThreadNames {

    private final Beads beads;

    BeadNames(Beads beads) {
        this.beads = beads;
    }

    @Override
    public Set<Knot> knots() {
        return EnumSet.complementOf(EnumSet.of(Knot.CARD));
    }

    @Override
    public Map<UUID, Named> named(String teryt, UUID enrolment, Knot knot, Collection<UUID> ids) {
        var names = new HashMap<UUID, Named>();
        beads.byIds(ids).stream().filter(bead -> bead.kind() == knot)
                .forEach(bead -> names.put(bead.id(), new Named(bead.code(), bead.words(), bead.address(teryt))));
        return names;
    }
}
