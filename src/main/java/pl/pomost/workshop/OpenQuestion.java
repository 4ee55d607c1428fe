package pl.pomost.workshop;

import java.util.List;
import java.util.Optional;
import pl.pomost.scenario.ActivityTemplate;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Stage;
import pl.pomost.scenario.StandardDef;
import pl.pomost.scenario.VoteQuestion;
import pl.pomost.scenario.VoteRule;
import pl.pomost.workshop.Refusal.Reason;

/** A question that may be answered, with the rule by which it is. */
record OpenQuestion(VoteRule rule, VoteQuestion question) {

    /** The question that people answer from their phones. @throws Refusal when they are not asked it now */
    static OpenQuestion now(Workshop workshop, Meeting meeting, Scenario scenario, String question) {
        Optional<VoteRule> asked = meeting.step().filter(step -> meeting.isWriting() && workshop.isOpen())
                .flatMap(step -> scenario.stage(workshop.stage()).flatMap((Stage stage) -> stage.activity(step))).map(ActivityTemplate::votes).orElse(List.of()).stream()
                .filter(rule -> rule.question().equals(question)).findFirst();
        Refusal.unless(asked.isEmpty() || !meeting.isLocked(meeting.step().orElseThrow()), "pytanie", Reason.LOCKED);
        // cards as the activity says, dots as the stage and the workshop say
        return require(asked.map(rule -> Dots.of(workshop, scenario).on(question).map(pool -> rule.with(pool.dotsPerPerson(), pool.dotsPerItem())).orElse(rule)), scenario);
    }

    /** A question of the workshop, for entering what was counted in the room. @throws Refusal when it has no such question, or all items that put it are locked */
    static OpenQuestion ofWorkshop(Workshop workshop, Optional<Meeting> meeting, Scenario scenario, String question) {
        List<String> asking = scenario.stage(workshop.stage()).map(Stage::activities).orElse(List.of()).stream()
                .filter(activity -> activity.votes().stream().anyMatch(rule -> rule.question().equals(question))).map(ActivityTemplate::code).toList();
        Refusal.unless(asking.isEmpty() || meeting.filter(known -> asking.stream().allMatch(known::isLocked)).isEmpty(), "pytanie", Reason.LOCKED);
        return require(Dots.of(workshop, scenario).on(question), scenario);
    }

    private static OpenQuestion require(Optional<VoteRule> rule, Scenario scenario) {
        Optional<OpenQuestion> open = rule.flatMap(asked -> scenario.voteQuestion(asked.question()).map(known -> new OpenQuestion(asked, known)));
        Refusal.unless(open.isPresent(), "pytanie", Reason.QUESTION_UNKNOWN);
        return open.get();
    }

    /** @throws Refusal when the question is not put about this thing */
    void requireAbout(Workshop workshop, VotedOn thing, Optional<Card> card, List<StandardDef> standards) {
        boolean isCard = card.filter(found -> found.workshopId().equals(workshop.id()) && rule.appliesTo(found.type())).isPresent();
        boolean isStandard = rule.standards() && thing.standard().filter(code -> standards.stream().anyMatch(standard -> standard.code().equals(code))).isPresent();
        Refusal.unless(isCard || isStandard, "kropki", Reason.CARD_NOT_VOTED_ON);
    }
}
