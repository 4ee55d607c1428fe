package pl.pomost.thread;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

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

    /** Steps from or to some things, by the thing; always in the same order. A step between two of them is with both. */
    public Map<UUID, List<ThreadLink>> around(UUID enrolment, Collection<UUID> things) {
        var around = new HashMap<UUID, List<ThreadLink>>();
        list("enrolmentId = ?1 and (fromId in ?2 or toId in ?2) order by fromKind, fromId, toKind, position, toId", enrolment, things)
                .forEach(link -> Stream.of(link.fromId(), link.toId()).distinct().forEach(id -> around.computeIfAbsent(id, any -> new ArrayList<>()).add(link)));
        return around;
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

    /** Adds steps to those that are there, at the end, and takes some away; what is in neither list stays as it was. */
    public void change(UUID enrolment, Knot fromKind, UUID from, Knot toKind, List<UUID> added, List<UUID> removed) {
        if (!removed.isEmpty()) {
            delete("enrolmentId = ?1 and fromId = ?2 and toId in ?3", enrolment, from, removed);
        }
        if (added.isEmpty()) {
            return;
        }
        List<ThreadLink> there = list("enrolmentId = ?1 and fromId = ?2 and toKind = ?3", enrolment, from, toKind);
        int position = there.stream().mapToInt(ThreadLink::position).max().orElse(-1) + 1;
        for (UUID id : added) {
            if (there.stream().noneMatch(link -> link.toId().equals(id))) {
                persist(new ThreadLink(enrolment, fromKind, from, toKind, id, position++));
            }
        }
    }

    /** Puts what {@code from} rests on, of one kind, in place of what it rested on before. */
    public void replace(UUID enrolment, Knot fromKind, UUID from, Knot toKind, List<UUID> to) {
        delete("enrolmentId = ?1 and fromId = ?2 and toKind = ?3", enrolment, from, toKind);
        add(enrolment, fromKind, from, toKind, to);
    }

    public void add(UUID enrolment, Knot fromKind, UUID from, Knot toKind, List<UUID> to) {
        int position = 0;
        for (UUID id : to.stream().distinct().toList()) {
            persist(new ThreadLink(enrolment, fromKind, from, toKind, id, position++));
        }
    }

    /** Takes a thing out of the thread, both ways. */
    public void forget(UUID enrolment, UUID id) {
        delete("enrolmentId = ?1 and (fromId = ?2 or toId = ?2)", enrolment, id);
    }

    public void clear(UUID enrolment) {
        delete("enrolmentId", enrolment);
    }
}
