package pl.pomost.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import pl.pomost.access.AccountClosed;
import pl.pomost.access.OwnAccount;

/** Which e-mails about workshops were sent. Callers hand in an enrolment that they may edit. */
@ApplicationScoped
public class LettersSent implements PanacheRepositoryBase<LetterSent, UUID> {

    /** The last one of a kind to each addressee, by code. */
    public Map<String, LetterSent> newest(UUID enrolment, int stage, LetterKind kind) {
        var newest = new LinkedHashMap<String, LetterSent>();
        list("enrolmentId = ?1 and stage = ?2 and kind = ?3 order by sentAt", enrolment, stage, kind).forEach(letter -> newest.put(letter.addressee(), letter));
        return newest;
    }

    void takeOff(@Observes AccountClosed closed) {
        update("sentBy = ?1 where sentBy = ?2", OwnAccount.FORMER, closed.username());
    }
}
