package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import pl.pomost.scenario.ActivityTemplate;
import pl.pomost.scenario.AreaUse;
import pl.pomost.scenario.CardType;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Stage;
import pl.pomost.team.Participants;
import pl.pomost.workshop.Refusal.Reason;

/** What a card must be like to be taken into an activity, as the scenario says. */
@ApplicationScoped
class CardRules {

    static final int TEXT_LIMIT = 2000;

    /**
     * Where a card goes.
     *
     * @param anonymousAllowed whether one without a name may come from a phone of the hall
     * @param moderated        whether one from a phone waits for the yes of whoever leads
     */
    record Placed(Activity activity, Optional<String> area, boolean anonymousAllowed, boolean moderated) {
    }

    private final Activities activities;
    private final Participants participants;

    CardRules(Activities activities, Participants participants) {
        this.activities = activities;
        this.participants = participants;
    }

    /** @throws Refusal naming everything that is wrong */
    Placed check(Workshop workshop, Scenario scenario, NewCard words) {
        return check(workshop, scenario, activities.byCode(workshop.id(), words.activity()), words, author -> isOfProcess(workshop, author));
    }

    /** The same where the activity and the people have been looked up. */
    static Placed check(Workshop workshop, Scenario scenario, Optional<Activity> activity, NewCard words, Predicate<UUID> ofProcess) {
        var wrong = new Refusal.Collected();
        Optional<CardType> type = scenario.cardType(words.type());
        wrong.addIf(activity.isPresent() && (type.isEmpty() || !allows(scenario, workshop, activity.get(), words)), "cwiczenie", Reason.TYPE_NOT_ALLOWED);
        Optional<String> area = type.filter(known -> known.area() != AreaUse.NONE).flatMap(known -> words.area().or(() -> activity.flatMap(Activity::area)));
        boolean areaMissing = area.isEmpty() && type.filter(known -> known.area() == AreaUse.REQUIRED).isPresent();
        wrong.addIf(areaMissing, "obszar", Reason.AREA_MISSING);
        // without an area nobody can tell at which of the tables the card was written, so that is said once
        wrong.addIf(activity.isEmpty() && !areaMissing, "cwiczenie", Reason.ACTIVITY_UNKNOWN);
        wrong.addIf(area.filter(code -> scenario.area(code).isEmpty()).isPresent(), "obszar", Reason.AREA_UNKNOWN);
        checkWords(wrong, words.text());
        wrong.addIf(!Channels.ALL.contains(words.channel()), "kanal", Reason.CHANNEL_UNKNOWN);
        wrong.addIf(!scenario.dictionary("languages").has(words.lang()), "jezyk", Reason.LANGUAGE_UNKNOWN);
        wrong.addIf(words.author().filter(author -> !ofProcess.test(author)).isPresent(), "autor", Reason.AUTHOR_UNKNOWN);
        wrong.throwIfAny();
        Optional<ActivityTemplate> template = template(scenario, workshop, activity.orElseThrow());
        return new Placed(activity.get(), area, template.map(ActivityTemplate::anonymousAllowed).orElse(false), isModerated(scenario, workshop, activity.get()));
    }

    static void checkWords(Refusal.Collected wrong, String text) {
        wrong.addIf(text.isBlank(), "slowa", Reason.TEXT_MISSING);
        wrong.addIf(text.length() > TEXT_LIMIT, "slowa", Reason.TEXT_TOO_LONG);
        wrong.addIfBroken(text, "slowa");
    }

    /** Activities that the scenario does not know (a process file may bring such) take every type of card. */
    private static boolean allows(Scenario scenario, Workshop workshop, Activity activity, NewCard words) {
        return template(scenario, workshop, activity).map(found -> found.allows(words.type())).orElse(true);
    }

    /** Whether cards from phones wait there for the yes of whoever leads. */
    static boolean isModerated(Scenario scenario, Workshop workshop, Activity activity) {
        return template(scenario, workshop, activity).map(ActivityTemplate::moderated).orElse(false);
    }

    private static Optional<ActivityTemplate> template(Scenario scenario, Workshop workshop, Activity activity) {
        return scenario.stage(workshop.stage()).flatMap((Stage stage) -> stage.activity(activity.templateCode()));
    }

    private boolean isOfProcess(Workshop workshop, UUID author) {
        return participants.findByIdOptional(author).filter(person -> person.enrolmentId().equals(workshop.enrolmentId())).isPresent();
    }
}
