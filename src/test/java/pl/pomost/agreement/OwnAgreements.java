package pl.pomost.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import pl.pomost.network.OwnGroups;

/** What tests do to agreements without pages: lets time go by, and takes out what they made. */
@ApplicationScoped
public class OwnAgreements {

    @Inject
    Dispatches dispatches;
    @Inject
    TeamAnswers answers;
    @Inject
    Rounds rounds;
    @Inject
    Suggestions suggestions;
    @Inject
    DraftComments comments;
    @Inject
    DraftRevisions revisions;
    @Inject
    DraftOpinions opinions;
    @Inject
    DraftOpinionLinks links;
    @Inject
    OwnGroups groups;
    @Inject
    Clock clock;

    @Transactional
    public void dueOn(String code, LocalDate day) {
        Dispatch.number(code).ifPresent(number -> dispatches.update("dueOn = ?1 where number = ?2", day, number));
    }

    /** Answers that count although what they answer was taken back. */
    @Transactional
    public long answersWithoutMark(String code) {
        return dispatches.byCode(code).map(dispatch -> answers.count("dispatchId = ?1 and latest = true and withdrawn = false", dispatch.id())).orElseThrow();
    }

    @Transactional
    public void roundsEndOn(LocalDate day) {
        rounds.update("endsOn = ?1 where state = ?2", day, Round.State.OPEN);
    }

    /** As if they had been asked a week ago. */
    @Transactional
    public void askedLongAgo(LocalDate due) {
        opinions.update("askedAt = ?1, dueOn = ?2", clock.instant().minus(Duration.ofDays(7)), due);
    }

    @Transactional
    public UUID opinionOf(String called) {
        return opinions.<DraftOpinion>find("called", called).firstResult().id();
    }

    /** Rounds, dispatches and the like that tests made; the standards are taken out by who made them. */
    @Transactional
    public void remove() {
        dispatches.deleteAll();
        rounds.deleteAll();
        suggestions.deleteAll();
        comments.deleteAll();
        revisions.deleteAll();
        links.deleteAll();
        opinions.deleteAll();
        groups.forgetAnnounced();
    }
}
