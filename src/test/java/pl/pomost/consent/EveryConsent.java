package pl.pomost.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.directory.Enrolments;

/** Has every institution of a process agree to everything, for tests that need a plan which nothing of this kind stands in the way of. */
@ApplicationScoped
public class EveryConsent {

    private final Enrolments enrolments;
    private final Standings standings;
    private final ConsentRequests requests;
    private final ConsentQuestions questions;
    private final ConsentAnswers answers;
    private final Clock clock;

    EveryConsent(Enrolments enrolments, Standings standings, ConsentRequests requests, ConsentQuestions questions, ConsentAnswers answers, Clock clock) {
        this.enrolments = enrolments;
        this.standings = standings;
        this.requests = requests;
        this.questions = questions;
        this.answers = answers;
        this.clock = clock;
    }

    @Transactional
    public void give(String teryt) {
        UUID enrolment = enrolments.of(teryt, Optional.empty()).orElseThrow().id();
        for (Standing standing : standings.of(enrolment)) {
            ConsentRequest request = requests.of(enrolment, standing.now().institutionId()).orElseGet(() -> {
                var fresh = new ConsentRequest(enrolment, standing.now(), "test", clock.instant());
                requests.persist(fresh);
                return fresh;
            });
            var question = new ConsentQuestion(request.id(), standing.now(), LocalDate.of(2028, 1, 10), clock.instant());
            questions.persist(question);
            var answer = new ConsentAnswer(question.id(), new Given(Reply.ACCEPTED, Optional.empty(), "Jan Testowy", "dyrektor"), LocalDate.of(2028, 1, 10), Channel.PAPER, clock.instant());
            answer.writtenDown("test", Optional.empty());
            answers.persist(answer);
        }
    }

    /** As if nobody had ever been asked. */
    @Transactional
    public void forget(String teryt) {
        requests.delete("enrolmentId", enrolments.of(teryt, Optional.empty()).orElseThrow().id());
    }
}
