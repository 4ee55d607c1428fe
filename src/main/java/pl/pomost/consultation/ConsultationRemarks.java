package pl.pomost.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import pl.pomost.shared.CodedEntries;

/** The stored remarks, in the order in which they came. Callers hand in an enrolment that they may see. */
@ApplicationScoped
public class ConsultationRemarks extends CodedEntries<ConsultationRemark> {

    /** Deletes all of a process. @return what they were */
    List<ConsultationRemark> takeAway(UUID enrolment) {
        List<ConsultationRemark> were = of(enrolment);
        were.forEach(getEntityManager()::detach);
        delete("enrolmentId", enrolment);
        return were;
    }

    /** What was said in one consultation, in the order in which it came. */
    public List<ConsultationRemark> saidIn(UUID consultation) {
        return list("consultationId = ?1 order by position", consultation);
    }

    /** Those whose answer is ready and read by nobody yet. */
    List<ConsultationRemark> answered(UUID consultation) {
        return list("consultationId = ?1 and state = ?2 order by position", consultation, RemarkState.ANSWERED);
    }

    /** Addresses that came before a moment; they are kept for the answer only. */
    List<ConsultationRemark> withAddressFromBefore(Instant moment) {
        return list("answerTo is not null and arrivedAt < ?1", moment);
    }

    /** Those that came before a moment, whose words nobody outside may read and are still there, or who said them. */
    List<ConsultationRemark> heldFromBefore(Instant moment) {
        return list("heldReason is not null and (text <> '' or sender <> '') and arrivedAt < ?1", moment);
    }
}
