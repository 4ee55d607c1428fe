package pl.pomost.agreement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;
import pl.pomost.directory.Enrolments;
import pl.pomost.review.LetterDays;
import pl.pomost.shared.DomainClock;

/**
 * Every morning reminds those who have not answered of terms that end today or in three days: teams of what was sent to them, powiats of rounds in
 * their group, experts and organisations of opinions. Asked twice a day it reminds once.
 */
@ApplicationScoped
public class RemindOfTerms {

    private static final Logger LOG = Logger.getLogger(RemindOfTerms.class);
    private static final int AHEAD = 3;

    private final Dispatches dispatches;
    private final DispatchAddressees addressees;
    private final TeamAnswers answers;
    private final Rounds rounds;
    private final Voices voices;
    private final DraftOpinions opinions;
    private final Enrolments enrolments;
    private final TellTeams teams;
    private final TellGroup group;
    private final OpinionPost post;
    private final DomainClock clock;

    RemindOfTerms(Dispatches dispatches, DispatchAddressees addressees, TeamAnswers answers, Rounds rounds, Voices voices, DraftOpinions opinions, Enrolments enrolments, TellTeams teams,
            TellGroup group, OpinionPost post, DomainClock clock) {
        this.dispatches = dispatches;
        this.addressees = addressees;
        this.answers = answers;
        this.rounds = rounds;
        this.voices = voices;
        this.opinions = opinions;
        this.enrolments = enrolments;
        this.teams = teams;
        this.group = group;
        this.post = post;
        this.clock = clock;
    }

    @Scheduled(cron = "{pomost.mail.reminders-cron}", timeZone = "Europe/Warsaw", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everyMorning() {
        remind();
    }

    /** Each thing by itself: one whose letters fail keeps no other from theirs. */
    public void remind() {
        LocalDate today = clock.today();
        ids(() -> dispatches.dueBetween(today, today.plusDays(AHEAD)).stream().filter(each -> LetterDays.isOne(today, each.dueOn())).map(Dispatch::id).toList())
                .forEach(id -> alone(id, () -> ofDispatch(dispatches.findById(id), today)));
        ids(() -> rounds.openUntil(today, today.plusDays(AHEAD)).stream().filter(each -> LetterDays.isOne(today, each.endsOn())).map(Round::id).toList())
                .forEach(id -> alone(id, () -> ofRound(rounds.findById(id), today)));
        ids(() -> opinions.dueBetween(today, today.plusDays(AHEAD)).stream().filter(each -> LetterDays.isOne(today, each.dueOn())).map(DraftOpinion::id).toList())
                .forEach(id -> alone(id, () -> opinions.toChange(id).ifPresent(opinion -> post.remind(opinion, today))));
    }

    private void ofDispatch(Dispatch dispatch, LocalDate today) {
        Map<UUID, TeamAnswer> given = answers.standing(dispatch.id());
        List<UUID> silent = addressees.of(dispatch.id()).stream().filter(team -> !given.containsKey(team)).toList();
        enrolments.list("id in ?1", silent).forEach(team -> teams.remind(dispatch, team, today));
    }

    private void ofRound(Round round, LocalDate today) {
        Set<String> silent = new HashSet<>(round.entitled());
        silent.removeAll(voices.last(round.id()).keySet());
        group.remind(round, silent, today);
    }

    private static List<UUID> ids(Callable<List<UUID>> find) {
        return QuarkusTransaction.requiringNew().call(find);
    }

    private static void alone(UUID id, Runnable remind) {
        try {
            QuarkusTransaction.requiringNew().run(remind);
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "No letters about the term of %s", id);
        }
    }
}
