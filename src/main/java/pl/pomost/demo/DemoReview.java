package pl.pomost.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.action.WriteActions;
import pl.pomost.demo.ReviewScript.Asked;
import pl.pomost.demo.ReviewScript.Corrected;
import pl.pomost.demo.ReviewScript.Said;
import pl.pomost.directory.PlanState;
import pl.pomost.plan.NarrativeText;
import pl.pomost.plan.WriteTexts;
import pl.pomost.plan.WrittenText;
import pl.pomost.plan.WrittenTexts;
import pl.pomost.review.AnswerOpinion;
import pl.pomost.review.AskOpinion;
import pl.pomost.review.NoteForReviewers;
import pl.pomost.review.Opinion;
import pl.pomost.review.OpinionRequest;
import pl.pomost.review.Opinions;
import pl.pomost.review.ReturnPlan;
import pl.pomost.review.Submission;
import pl.pomost.review.Wish;
import pl.pomost.scenario.Scenarios;
import pl.pomost.shared.DomainClock;

/**
 * Takes one plan of the demo through its consultation and a returned first round into the second one, by the use cases that the pages use and
 * as the people of the demo realm, so that whoever opens the demo finds the pages of a review filled.
 */
@ApplicationScoped
class DemoReview {

    private final DemoPeople people;
    private final DemoConsultation consultation;
    private final DemoConsents consents;
    private final DemoRemarks remarks;
    private final DemoRounds rounds;
    private final ReturnPlan giveBack;
    private final NoteForReviewers note;
    private final AskOpinion ask;
    private final AnswerOpinion say;
    private final Opinions opinions;
    private final WriteActions actions;
    private final WriteTexts texts;
    private final WrittenTexts written;
    private final Scenarios scenarios;
    private final DomainClock clock;

    DemoReview(DemoPeople people, DemoConsultation consultation, DemoConsents consents, DemoRemarks remarks, DemoRounds rounds, ReturnPlan giveBack,
            NoteForReviewers note, AskOpinion ask, AnswerOpinion say, Opinions opinions, WriteActions actions, WriteTexts texts, WrittenTexts written,
            Scenarios scenarios, DomainClock clock) {
        this.people = people;
        this.consultation = consultation;
        this.consents = consents;
        this.remarks = remarks;
        this.rounds = rounds;
        this.giveBack = giveBack;
        this.note = note;
        this.ask = ask;
        this.say = say;
        this.opinions = opinions;
        this.actions = actions;
        this.texts = texts;
        this.written = written;
        this.scenarios = scenarios;
        this.clock = clock;
    }

    @Transactional
    void take(ReviewScript script) {
        String teryt = script.powiat();
        consultation.hold(teryt, script.consultation());
        script.consents().forEach(each -> consents.ask(people.coordinator(teryt), each));
        firstRound(teryt, script);
        correct(teryt, script.corrections());
        secondRound(teryt, script);
    }

    private void firstRound(String teryt, ReviewScript script) {
        Submission submission = rounds.submit(teryt);
        rounds.assign(teryt);
        rounds.toSubstance(teryt);
        Scope reviewer = people.reviewer(teryt);
        remarks.write(reviewer, submission.version(), of(script, 1));
        remarks.judge(reviewer, submission.version(), script.judgements());
        note.note(reviewer, UUID.randomUUID(), Optional.empty(), script.note());
        giveBack.giveBack(reviewer, Wish.of(PlanState.SUBSTANTIVE_REVIEW, script.returned()).about(String.valueOf(submission.version())));
    }

    private void correct(String teryt, Corrected corrected) {
        Scope coordinator = people.coordinator(teryt);
        actions.remove(coordinator, corrected.removed());
        WrittenText text = written.of(coordinator.requireEnrolment(), corrected.text()).orElseThrow();
        texts.write(coordinator, NarrativeText.of(scenarios.current(), text.key()).orElseThrow(), text.revision(), text.words().orElse("") + "\n\n" + corrected.added(),
                WriteTexts.Manner.DELIBERATELY);
    }

    private void secondRound(String teryt, ReviewScript script) {
        remarks.answer(people.coordinator(teryt), of(script, 1));
        Submission submission = rounds.submit(teryt);
        rounds.toSubstance(teryt);
        Scope reviewer = people.reviewer(teryt);
        remarks.judge(reviewer, submission.version(), script.judgements());
        remarks.settle(reviewer, of(script, 1));
        remarks.write(reviewer, submission.version(), of(script, 2));
        script.opinions().forEach(each -> opinion(reviewer, each));
    }

    private void opinion(Scope reviewer, Asked asked) {
        ask.ask(reviewer, new OpinionRequest(asked.area(), people.account(asked.expert()).id(), clock.today().plusDays(asked.days()), asked.question()));
        if (asked.stance() != null) {
            Opinion opinion = opinions.of(reviewer.requireEnrolment()).stream().filter(each -> each.area().equals(asked.area())).findFirst().orElseThrow();
            say.say(people.viewer(asked.expert()), opinion.id(), opinion.version(), asked.stance(), asked.answer());
        }
    }

    private static List<Said> of(ReviewScript script, int round) {
        return script.remarks().stream().filter(each -> each.round() == round).toList();
    }
}
