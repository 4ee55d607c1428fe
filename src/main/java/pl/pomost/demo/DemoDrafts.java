package pl.pomost.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Viewer;
import pl.pomost.agreement.AnswerAboutDraft;
import pl.pomost.agreement.AskAboutDraft;
import pl.pomost.agreement.Consolidate;
import pl.pomost.agreement.DraftAtHand;
import pl.pomost.agreement.DraftDoor;
import pl.pomost.agreement.DraftOpinion;
import pl.pomost.agreement.DraftOpinions;
import pl.pomost.agreement.RunRound;
import pl.pomost.agreement.Seal;
import pl.pomost.agreement.SpeakInRound;
import pl.pomost.agreement.SpeakOfDraft;
import pl.pomost.demo.AgreementScript.Asked;
import pl.pomost.demo.AgreementScript.Draft;
import pl.pomost.demo.AgreementScript.Round;
import pl.pomost.demo.AgreementScript.Suggested;
import pl.pomost.shared.DomainClock;
import pl.pomost.standard.ProposeVersion;
import pl.pomost.standard.StandardDraft;
import pl.pomost.standard.Standards;
import pl.pomost.standard.VersionDifference.Part;
import pl.pomost.standard.Wording;

/** Lets groups of the demo write standards together and decide about them, each step as their pages take it. */
@ApplicationScoped
class DemoDrafts {

    private final DemoPeople people;
    private final DraftDoor door;
    private final Standards standards;
    private final ProposeVersion propose;
    private final SpeakOfDraft speak;
    private final Consolidate consolidate;
    private final AskAboutDraft ask;
    private final AnswerAboutDraft answer;
    private final DraftOpinions opinions;
    private final RunRound run;
    private final SpeakInRound voices;
    private final DomainClock clock;

    DemoDrafts(DemoPeople people, DraftDoor door, Standards standards, ProposeVersion propose, SpeakOfDraft speak, Consolidate consolidate, AskAboutDraft ask, AnswerAboutDraft answer,
            DraftOpinions opinions, RunRound run, SpeakInRound voices, DomainClock clock) {
        this.people = people;
        this.door = door;
        this.standards = standards;
        this.propose = propose;
        this.speak = speak;
        this.consolidate = consolidate;
        this.ask = ask;
        this.answer = answer;
        this.opinions = opinions;
        this.run = run;
        this.voices = voices;
        this.clock = clock;
    }

    void write(Draft script) {
        Viewer moderator = people.viewer(script.by());
        Wording words = standards.catalogue().current(script.standard(), clock.today()).orElseThrow().wording();
        for (Map.Entry<String, String> each : script.wanted().entrySet()) {
            words = part(each.getKey()).in(words, each.getValue());
        }
        int number = propose.propose(moderator, script.standard(), new StandardDraft(words, Optional.of(script.changes()), Optional.of(script.group())));
        script.suggestions().forEach(each -> suggest(script, number, each));
        script.comments().forEach(each -> speak.comment(people.viewer(each.by()), at(script, each.by(), number), part(each.part()), each.words()));
        script.opinions().forEach(each -> opinion(script, number, each));
        Optional.ofNullable(script.round()).ifPresent(round -> decide(script, number, round));
    }

    private void suggest(Draft script, int number, Suggested each) {
        Part part = part(each.part());
        UUID id = speak.suggest(people.viewer(each.by()), at(script, each.by(), number), part, each.wanted(), each.reason());
        if (each.accepted() == null) {
            return;
        }
        DraftAtHand draft = at(script, script.by(), number);
        if (each.accepted()) {
            consolidate.accept(people.viewer(script.by()), draft, id, Seal.of(part.of(draft.version().wording())), each.wanted(), each.why());
        } else {
            consolidate.reject(people.viewer(script.by()), draft, id, each.why());
        }
    }

    private void opinion(Draft script, int number, Asked each) {
        UUID expert = people.account(each.expert()).id();
        ask.askExpert(people.viewer(script.by()), at(script, script.by(), number), expert, each.question(), clock.today().plusDays(each.days()));
        if (each.stance() != null) {
            DraftOpinion asked = opinions.of(script.standard(), number).stream().filter(opinion -> opinion.expert().filter(expert::equals).isPresent()).findFirst().orElseThrow();
            answer.say(people.viewer(each.expert()), asked.id(), asked.version(), new DraftOpinion.Said(each.stance(), each.words(), "", ""));
        }
    }

    private void decide(Draft script, int number, Round round) {
        UUID id = run.open(people.viewer(script.by()), at(script, script.by(), number), round.kind(), clock.today().plusDays(round.days()));
        round.voices().forEach(voice -> voices.say(people.viewer(voice.by()), at(script, voice.by(), number), id, 0, voice.choice(), Optional.ofNullable(voice.reason())));
    }

    /** As it stands now; every step changes it. */
    private DraftAtHand at(Draft script, String by, int number) {
        return door.open(people.viewer(by), script.group(), script.standard(), number);
    }

    private static Part part(String key) {
        return Part.of(key).orElseThrow();
    }
}
