package pl.pomost.thread;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What things rest on directly, without what lies further down: two queries, however many there are. */
@ApplicationScoped
public class Ties {

    private final ThreadLinks links;
    private final Beads beads;

    Ties(ThreadLinks links, Beads beads) {
        this.links = links;
        this.beads = beads;
    }

    /** One thing and what it rests on directly; the caller may see them. */
    public List<Bead> of(UUID id) {
        var ids = new ArrayList<UUID>(List.of(id));
        links.list("fromId", id).forEach(link -> ids.add(link.toId()));
        return beads.byIds(ids);
    }

    /** By the id of what rests, in the team's order; what rests on nothing is missing. The caller may see the enrolment. */
    public Map<UUID, List<Bead>> of(UUID enrolment, Knot resting, List<Knot> on) {
        Map<UUID, Bead> known = new LinkedHashMap<>();
        beads.ofKinds(enrolment, on).forEach(bead -> known.put(bead.id(), bead));
        var ties = new HashMap<UUID, List<Bead>>();
        for (ThreadLink link : links.list("enrolmentId = ?1 and fromKind = ?2 and toKind in ?3 order by toKind, position", enrolment, resting, on)) {
            if (known.containsKey(link.toId())) {
                ties.computeIfAbsent(link.fromId(), id -> new ArrayList<>()).add(known.get(link.toId()));
            }
        }
        return ties;
    }
}
