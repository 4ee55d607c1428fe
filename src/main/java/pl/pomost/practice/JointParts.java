package pl.pomost.practice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.shared.Problem;
import pl.pomost.thread.EntryRemoved;

/** The stored parts of joint actions. */
@ApplicationScoped
class JointParts implements PanacheRepositoryBase<JointPart, UUID> {

    private static final List<PartState> TAKING_PART = List.of(PartState.LEADS, PartState.CONFIRMED);

    List<JointPart> of(Collection<UUID> joints) {
        return list("jointId in ?1", joints);
    }

    Optional<JointPart> of(UUID joint, UUID enrolment) {
        return find("jointId = ?1 and enrolmentId = ?2", joint, enrolment).firstResultOptional();
    }

    /** Joint actions that have to do with a process, whatever came of it. */
    List<UUID> joints(UUID enrolment) {
        return list("enrolmentId", enrolment).stream().map(JointPart::jointId).toList();
    }

    /** Joint actions in which this action of the process takes part. */
    List<UUID> joints(UUID enrolment, String action) {
        return list("enrolmentId = ?1 and action = ?2 and state in ?3", enrolment, action, TAKING_PART).stream().map(JointPart::jointId).toList();
    }

    /** What others count on does not vanish from a plan without a word. */
    void keep(@Observes EntryRemoved removed) {
        if (!joints(removed.enrolment(), removed.code()).isEmpty()) {
            throw new Problem(409, "To działanie jest wspólne", "Inne powiaty na nie liczą. Najpierw wycofaj udział albo zakończ wspólne działanie na jego stronie, potem usuń je z planu.");
        }
    }
}
