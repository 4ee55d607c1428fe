package pl.pomost.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import pl.pomost.access.Scope;
import pl.pomost.agreement.AnswerDispatch;
import pl.pomost.agreement.DispatchDraft;
import pl.pomost.agreement.SendToTeams;
import pl.pomost.demo.AgreementScript.Sent;
import pl.pomost.demo.AgreementScript.Taken;
import pl.pomost.practice.AdoptPractice;
import pl.pomost.practice.PracticeView;
import pl.pomost.practice.Practices;
import pl.pomost.practice.RatePractice;
import pl.pomost.shared.DomainClock;

/** Lets the powiats of the demo agree on standards, answer what was sent to them and take practices over, by the use cases that the pages use. */
@ApplicationScoped
class DemoAgreements {

    private final DemoPeople people;
    private final DemoDrafts drafts;
    private final DemoPractices offers;
    private final DemoTalks talks;
    private final SendToTeams send;
    private final AnswerDispatch answer;
    private final Practices practices;
    private final AdoptPractice adopt;
    private final RatePractice rate;
    private final DomainClock clock;

    DemoAgreements(DemoPeople people, DemoDrafts drafts, DemoPractices offers, DemoTalks talks, SendToTeams send, AnswerDispatch answer, Practices practices, AdoptPractice adopt,
            RatePractice rate, DomainClock clock) {
        this.people = people;
        this.drafts = drafts;
        this.offers = offers;
        this.talks = talks;
        this.send = send;
        this.answer = answer;
        this.practices = practices;
        this.adopt = adopt;
        this.rate = rate;
        this.clock = clock;
    }

    /** Step by step, each in its own transaction as on the pages: what is agreed on is seen by the next step. */
    void take(AgreementScript script) {
        script.drafts().forEach(drafts::write);
        script.sent().forEach(this::send);
        script.taken().forEach(this::takeOver);
        offers.suggest(script.waiting());
        script.threads().forEach(talks::talk);
    }

    private void send(Sent sent) {
        Optional<String> standard = Optional.ofNullable(sent.standard());
        String code = send.send(people.viewer(sent.by()), new DispatchDraft(Optional.ofNullable(sent.group()), sent.kind(), standard, standard.map(any -> sent.version()),
                Optional.ofNullable(sent.area()), sent.title(), sent.words(), clock.today().plusDays(sent.days()), Set.of()));
        sent.answers().forEach(each -> answer.answer(people.coordinator(each.powiat()), code, 0, each.answer(), each.said()));
    }

    private void takeOver(Taken taken) {
        Scope scope = people.coordinator(taken.powiat());
        PracticeView practice = practices.byCode(taken.practice()).orElseThrow();
        adopt.adopt(scope, practice, practice.area(), Optional.empty());
        Optional.ofNullable(taken.useful()).ifPresent(how -> rate.rate(scope, practice, how));
    }
}
