package pl.pomost.export;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import pl.pomost.access.AccountClosed;
import pl.pomost.access.Scope;
import pl.pomost.export.ExportJob.State;
import pl.pomost.review.SignedFileGone;

/** Files that were asked for. */
@ApplicationScoped
public class ExportJobs implements PanacheRepositoryBase<ExportJob, UUID> {

    private static final int SHOWN = 50;

    /** The newest first, at most fifty. Only for those who may see everything of the process. */
    public List<ExportRow> of(Scope scope) {
        return find("select j.id, j.format, j.audience, j.versionNumber, j.versionLabel, j.name, j.state, j.steps, j.stepsDone, j.doing, j.size, j.askedAt, j.failure from ExportJob j "
                + "where j.enrolmentId = ?1 order by j.askedAt desc, j.id", scope.requireEverything().requireEnrolment()).page(0, SHOWN).project(ExportRow.class).list();
    }

    /**
     * One of them. That somebody knows its id opens nothing.
     *
     * @throws NotFoundException when it is of another process, or of none
     */
    ExportJob at(Scope scope, UUID id) {
        UUID enrolment = scope.requireEverything().requireEnrolment();
        return findByIdOptional(id).filter(job -> job.enrolmentId().equals(enrolment)).orElseThrow(NotFoundException::new);
    }

    Optional<ExportJob> byKey(String key) {
        return find("jobKey", key).firstResultOptional();
    }

    long unfinished(UUID enrolment) {
        return count("enrolmentId = ?1 and state in ?2", enrolment, List.of(State.WAITING, State.RUNNING));
    }

    /** The one that has waited longest, with its row locked. */
    Optional<ExportJob> next() {
        return find("state = ?1 order by askedAt, id", State.WAITING).withLock(LockModeType.PESSIMISTIC_WRITE).page(0, 1).firstResultOptional();
    }

    List<ExportJob> running() {
        return list("state", State.RUNNING);
    }

    /** What was finished long ago: versions that never change are kept longer than drafts. */
    int forget(Instant versionsBefore, Instant draftsBefore) {
        return (int) (delete("finishedAt < ?1", versionsBefore) + delete("finishedAt < ?1 and versionNumber is null", draftsBefore));
    }

    /**
     * A package with a file that should never have been there goes, with its bytes, and so does one that is just being made: what it has read already is
     * not kept when it is done ({@link MakeFile#finish}). What still waits reads only what is left.
     */
    void letGo(@Observes SignedFileGone gone) {
        delete("enrolmentId = ?1 and versionNumber = ?2 and state in ?3 and format in ?4", gone.enrolment(), gone.version(), List.of(State.RUNNING, State.DONE),
                Stream.of(PackageKind.values()).filter(PackageKind::hasAttachments).map(PackageKind::code).toList());
    }

    void takeOff(@Observes AccountClosed closed) {
        update("askedBy = ?1 where askedBy = ?2", closed.pseudonym(), closed.username());
    }
}
