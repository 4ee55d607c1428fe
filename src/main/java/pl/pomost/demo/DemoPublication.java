package pl.pomost.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import pl.pomost.access.Scope;
import pl.pomost.demo.PublishedScript.Adopted;
import pl.pomost.directory.PlanState;
import pl.pomost.files.SignedPaper;
import pl.pomost.review.AcceptPlan;
import pl.pomost.review.AdoptPlan;
import pl.pomost.review.AdoptionDraft;
import pl.pomost.review.PublishPlan;
import pl.pomost.review.Submission;
import pl.pomost.review.Wish;
import pl.pomost.shared.DomainClock;

/**
 * Takes one plan of the demo all the way to its publication, by the use cases that the pages use, so that whoever opens the demo without an account
 * finds a plan to read.
 */
@ApplicationScoped
class DemoPublication {

    private final DemoPeople people;
    private final DemoConsultation consultation;
    private final DemoConsents consents;
    private final DemoRounds rounds;
    private final DemoRemarks remarks;
    private final AcceptPlan accept;
    private final AdoptPlan adopt;
    private final PublishPlan publish;
    private final DomainClock clock;

    DemoPublication(DemoPeople people, DemoConsultation consultation, DemoConsents consents, DemoRounds rounds, DemoRemarks remarks, AcceptPlan accept, AdoptPlan adopt,
            PublishPlan publish, DomainClock clock) {
        this.people = people;
        this.consultation = consultation;
        this.consents = consents;
        this.rounds = rounds;
        this.remarks = remarks;
        this.accept = accept;
        this.adopt = adopt;
        this.publish = publish;
        this.clock = clock;
    }

    @Transactional
    void take(PublishedScript script) {
        String teryt = script.powiat();
        consultation.hold(teryt, script.consultation());
        consents.everybody(people.coordinator(teryt), script.agreed());
        Submission submission = rounds.submit(teryt);
        rounds.assign(teryt);
        rounds.toSubstance(teryt);
        remarks.judge(people.reviewer(teryt), submission.version(), script.judgements());
        accept.accept(people.approver(teryt), true, Wish.of(PlanState.SUBSTANTIVE_REVIEW, script.accepted()).aboutVersion(submission.version()));
        adopt(people.coordinator(teryt), script.adopted());
        publish.publish(people.coordinator(teryt), Wish.plain());
    }

    private void adopt(Scope coordinator, Adopted told) {
        SignedPaper paper = SignedPaper.of(told.file(), told.content()).orElseThrow();
        adopt.adopt(coordinator, new AdoptionDraft(told.act(), told.number(), clock.today(), told.organ(), paper, told.signer()), Wish.plain());
    }
}
