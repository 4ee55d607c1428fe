package pl.pomost.thread;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All steps of the red thread. Callers hand in the id of an enrolment that they may see. */
@ApplicationScoped
public class ThreadLinks implements PanacheRepositoryBase<ThreadLink, UUID> {

    /** Every step of one process, in one query: the thread is walked in memory. */
    public List<ThreadLink> of(UUID enrolment) {
        return list("enrolmentId = ?1 order by fromKind, fromId, position", enrolment);
    }

    /** The same as values, for walking. */
    public List<ThreadStep> steps(UUID enrolment) {
        return getEntityManager().createQuery("""
                select new pl.pomost.thread.ThreadStep(l.fromId, l.toId) from ThreadLink l where l.enrolmentId = :enrolment order by l.position""",
                ThreadStep.class).setParameter("enrolment", enrolment).getResultList();
    }

    /** How many things of one kind rest on each thing of another kind; things that carry none are missing. */
    public Map<UUID, Integer> countAbove(UUID enrolment, Knot below, Knot above) {
        var counts = new HashMap<UUID, Integer>();
        getEntityManager().createQuery("""
                select l.toId, count(l) from ThreadLink l where l.enrolmentId = ?1 and l.toKind = ?2 and l.fromKind = ?3 group by l.toId""", Object[].class)
                .setParameter(1, enrolment).setParameter(2, below).setParameter(3, above).getResultList()
                .forEach(row -> counts.put((UUID) row[0], ((Long) row[1]).intValue()));
        return counts;
    }

    /** Codes are on beads; these are the ids of all that rests on one thing, of one kind. */
    public List<UUID> to(UUID id, Knot kind) {
        return list("toId = ?1 and fromKind = ?2 order by position", id, kind).stream().map(ThreadLink::fromId).toList();
    }

    /** Adds steps to those that are there, at the end, and takes some away; what is in neither list stays as it was. */
    public void change(UUID enrolment, Knot fromKind, UUID from, Knot toKind, List<UUID> added, List<UUID> removed) {
        if (!removed.isEmpty()) {
            delete("fromId = ?1 and toId in ?2", from, removed);
        }
        List<UUID> there = from(from, toKind);
        int position = list("fromId = ?1 and toKind = ?2", from, toKind).stream().mapToInt(ThreadLink::position).max().orElse(-1) + 1;
        for (UUID id : added) {
            if (!there.contains(id)) {
                persist(new ThreadLink(enrolment, fromKind, from, toKind, id, position++));
            }
        }
    }

    /** What one thing rests on, of one kind, in the team's order. */
    public List<UUID> from(UUID id, Knot kind) {
        return list("fromId = ?1 and toKind = ?2 order by position", id, kind).stream().map(ThreadLink::toId).toList();
    }

    /** Puts what {@code from} rests on, of one kind, in place of what it rested on before. */
    public void replace(UUID enrolment, Knot fromKind, UUID from, Knot toKind, List<UUID> to) {
        delete("fromId = ?1 and toKind = ?2", from, toKind);
        add(enrolment, fromKind, from, toKind, to);
    }

    public void add(UUID enrolment, Knot fromKind, UUID from, Knot toKind, List<UUID> to) {
        int position = 0;
        for (UUID id : to.stream().distinct().toList()) {
            persist(new ThreadLink(enrolment, fromKind, from, toKind, id, position++));
        }
    }

    /** Takes a thing out of the thread, both ways. */
    public void forget(UUID id) {
        delete("fromId = ?1 or toId = ?1", id);
    }

    public void clear(UUID enrolment) {
        delete("enrolmentId", enrolment);
    }
}
