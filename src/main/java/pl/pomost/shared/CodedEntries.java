package pl.pomost.shared;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.hibernate.StatelessSession;

/** Entries of one kind that people call by a code. Callers hand in an enrolment that they may see. */
public abstract class CodedEntries<E extends CodedEntry> implements PanacheRepositoryBase<E, UUID> {

    /** All of one process, in the team's order. */
    public List<E> of(UUID enrolment) {
        return list("enrolmentId = ?1 order by position", enrolment);
    }

    public Optional<E> byCode(UUID enrolment, String code) {
        return find("enrolmentId = ?1 and code = ?2", enrolment, code).firstResultOptional();
    }

    /** Those that have one of these codes, in the team's order. */
    public List<E> byCodes(UUID enrolment, Collection<String> codes) {
        return list("enrolmentId = ?1 and code in ?2 order by position", enrolment, codes);
    }

    /** As it is stored now, whatever was read before. */
    public Optional<E> reread(UUID enrolment, String code) {
        byCode(enrolment, code).ifPresent(getEntityManager()::detach);
        return byCode(enrolment, code);
    }

    /**
     * For changing: the row is locked until the transaction ends, so it must be the first thing that the transaction reads.
     *
     * @throws EditedMeanwhile when its version is not the one that the form was opened with
     */
    public Optional<E> toChange(UUID enrolment, String code, int version) {
        Optional<E> found = toChange(enrolment, code);
        found.ifPresent(entry -> requireVersion(entry, version));
        return found;
    }

    /** @throws EditedMeanwhile when the entry's version is not the one that the form was opened with */
    public void requireVersion(E entry, int version) {
        if (entry.version() != version) {
            throw new EditedMeanwhile(entry.code());
        }
    }

    /** For changing whatever its version is. */
    public Optional<E> toChange(UUID enrolment, String code) {
        return find("enrolmentId = ?1 and code = ?2", enrolment, code).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Counts a change that touched only links as a change of the entry. */
    public void touch(E entry) {
        getEntityManager().lock(entry, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /**
     * Changes an entry field by field, past its methods. All of it is then written: what is set so is not seen as a change, since entities
     * note only what their own methods set.
     *
     * @return the entry as it is from now on
     */
    public E changeWhole(E entry, Consumer<E> change) {
        flush();
        getEntityManager().detach(entry);
        change.accept(entry);
        try (StatelessSession apart = getEntityManager().unwrap(Session.class).getFactory().openStatelessSession()) {
            apart.update(entry);
        }
        return findById(entry.id());
    }

    /**
     * Stores a new entry under the next number of its prefix. The caller has locked the enrolment first, so two people
     * never get the same number.
     *
     * @param prefix with the hyphen, e.g. {@code D-EDU-}
     * @param digits at least so many
     */
    public E enter(E entry, UUID enrolment, String prefix, int digits) {
        return enter(entry, UUID.randomUUID(), enrolment, prefix, digits);
    }

    /** The same with an id that whoever made the entry has chosen. */
    public E enter(E entry, UUID id, UUID enrolment, String prefix, int digits) {
        List<E> all = of(enrolment);
        int number = all.stream().mapToInt(each -> number(each.code(), prefix)).max().orElse(0) + 1;
        int position = all.stream().mapToInt(CodedEntry::position).max().orElse(-1) + 1;
        entry.enter(enrolment, id, prefix + ("%0" + digits + "d").formatted(number), position);
        persist(entry);
        return entry;
    }

    private static int number(String code, String prefix) {
        String rest = code.startsWith(prefix) ? code.substring(prefix.length()) : "";
        return rest.matches("\\d{1,6}") ? Integer.parseInt(rest) : 0;
    }
}
