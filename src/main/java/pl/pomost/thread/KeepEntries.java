package pl.pomost.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolments;
import pl.pomost.shared.CodedEntries;
import pl.pomost.shared.CodedEntry;
import pl.pomost.shared.Submitted;

/** Enters, rewrites and removes entries of any sort with their links and the audit. Runs in the transaction of its caller, as its first reads. */
@ApplicationScoped
public class KeepEntries {

    private static final Pattern OF_AREA = Pattern.compile("[A-Z]+-([A-Z]{3})-.*");

    private final Enrolments enrolments;
    private final TieLinks tie;
    private final ThreadLinks links;
    private final AuditLog audit;
    private final Event<EntryRemoved> removed;

    KeepEntries(Enrolments enrolments, TieLinks tie, ThreadLinks links, AuditLog audit, Event<EntryRemoved> removed) {
        this.enrolments = enrolments;
        this.tie = tie;
        this.links = links;
        this.audit = audit;
        this.removed = removed;
    }

    /** @return its code, the next free one after the prefix */
    public <E extends CodedEntry> String add(Scope scope, CodedEntries<E> all, EntrySort<E> sort, E entry, String prefix, int digits, Submitted linked) {
        UUID enrolment = open(scope, prefix);
        all.enter(entry, enrolment, prefix, digits);
        tie.apply(scope, entry.code(), entry.id(), linked, sort.links());
        record(scope, sort, "added", "Dodano" + despite(linked), entry);
        return entry.code();
    }

    /** @throws pl.pomost.shared.EditedMeanwhile when somebody saved it since {@code version} */
    public <E extends CodedEntry> void rewrite(Scope scope, CodedEntries<E> all, EntrySort<E> sort, String code, int version, Consumer<E> change, Submitted linked) {
        UUID enrolment = open(scope, code);
        E entry = all.toChange(enrolment, code, version).orElseThrow(NotFoundException::new);
        change.accept(entry);
        all.touch(entry);
        tie.apply(scope, code, entry.id(), linked, sort.links());
        record(scope, sort, "changed", "Zmieniono" + despite(linked), entry);
    }

    /** A change that depends on the entry's state and not on what its form showed. */
    public <E extends CodedEntry> void decide(Scope scope, CodedEntries<E> all, EntrySort<E> sort, String code, Consumer<E> decision) {
        decide(scope, all, sort, code, "Zmieniono stan:", decision);
    }

    /** @param verb what the audit says was done, in words that the entry's name follows */
    public <E extends CodedEntry> void decide(Scope scope, CodedEntries<E> all, EntrySort<E> sort, String code, String verb, Consumer<E> decision) {
        E entry = all.toChange(open(scope, code), code).orElseThrow(NotFoundException::new);
        decision.accept(entry);
        record(scope, sort, "decided", verb, entry);
    }

    /** @throws StillHolds when something rests on it */
    public <E extends CodedEntry> void remove(Scope scope, CodedEntries<E> all, EntrySort<E> sort, String code) {
        E entry = all.toChange(open(scope, code), code).orElseThrow(NotFoundException::new);
        List<Bead> resting = tie.restingOn(entry.id());
        if (!resting.isEmpty()) {
            throw new StillHolds(resting);
        }
        links.forget(entry.enrolmentId(), entry.id());
        all.delete(entry);
        removed.fire(new EntryRemoved(entry.enrolmentId(), code));
        record(scope, sort, "removed", "Usunięto", entry);
    }

    /** The process, held until the transaction ends: nothing of it changes while somebody submits it. */
    private UUID open(Scope scope, String code) {
        UUID enrolment = scope.requireEdit(areaOf(code)).requireEnrolment();
        enrolments.lockOpen(enrolment);
        return enrolment;
    }

    private static String despite(Submitted sent) {
        return sent.isDoubtful() ? " (mimo ostrzeżenia o danych osobowych)" : "";
    }

    /** The area that a code names: {@code EDU} of {@code D-EDU-07}; null for what belongs to no area in particular. */
    static String areaOf(String code) {
        Matcher named = OF_AREA.matcher(code);
        return named.matches() ? named.group(1) : null;
    }

    private <E extends CodedEntry> void record(Scope scope, EntrySort<E> sort, String deed, String verb, E entry) {
        String sentence = verb + " " + sort.noun() + " " + entry.code() + ": " + sort.title().apply(entry);
        audit.record(scope.viewer().username(), sort.key() + "." + deed, scope.teryt(), entry.code(), sentence.substring(0, Math.min(sentence.length(), 1000)));
    }
}
