package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import pl.pomost.access.AccountClosed;
import pl.pomost.shared.CodedEntries;

/** The stored remarks of reviews. Callers hand in an enrolment that they may see. */
@ApplicationScoped
public class Remarks extends CodedEntries<Remark> {

    /** What the powiat sees: those that were sent to it. */
    public List<Remark> sentTo(UUID enrolment) {
        return list("enrolmentId = ?1 and sent = true order by position", enrolment);
    }

    /** Codes of open remarks that block, for whoever asks whether a plan can be accepted. */
    List<String> blocking(UUID enrolment) {
        return of(enrolment).stream().filter(Remark::blocks).map(Remark::code).toList();
    }

    void takeOff(@Observes AccountClosed closed) {
        for (String who : List.of("writtenBy", "answeredBy", "settledBy")) {
            update(who + " = ?1 where " + who + " = ?2", closed.pseudonym(), closed.username());
        }
    }
}
