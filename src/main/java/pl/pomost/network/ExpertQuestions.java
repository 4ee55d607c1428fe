package pl.pomost.network;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.AccountClosed;

/** The stored questions. */
@ApplicationScoped
class ExpertQuestions implements PanacheRepositoryBase<ExpertQuestion, UUID> {

    Optional<ExpertQuestion> of(int number) {
        return find("number", number).firstResultOptional();
    }

    Optional<ExpertQuestion> toChange(int number) {
        return find("number", number).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** The newest first. */
    List<ExpertQuestion> all() {
        return list("order by number desc");
    }

    /** Those that nobody has answered. */
    List<ExpertQuestion> asked() {
        return list("state", QuestionState.ASKED);
    }

    /** Numbers go to nobody twice; one that was never used is missing. */
    int next() {
        return ((Number) getEntityManager().createNativeQuery("select next value for question_number").getSingleResult()).intValue();
    }

    /** What somebody asked, for their own data. */
    List<String> askedBy(String username) {
        return list("askedBy = ?1 order by number", username).stream().map(each -> each.title() + ": " + each.text()).toList();
    }

    /** What somebody answered, for their own data. */
    List<String> answeredBy(String username) {
        return list("answeredBy = ?1 order by number", username).stream().flatMap(each -> each.answer().stream()).toList();
    }

    void takeOff(@Observes AccountClosed closed) {
        update("askedBy = ?1 where askedBy = ?2", closed.pseudonym(), closed.username());
        update("answeredBy = ?1 where answeredBy = ?2", closed.pseudonym(), closed.username());
    }
}
