package pl.pomost.plan;

import java.util.List;
import pl.pomost.action.Action;
import pl.pomost.scenario.ChapterTemplate;
import pl.pomost.scenario.EntryKind;

/** What will be done, card by card, by area. */
final class ActionsChapter implements Chapter {

    private static final String DROPPED = "dropped";

    @Override
    public Section write(ChapterTemplate template, Drafting drafting) {
        List<Action> actions = of(drafting);
        Outline outline = Outline.of(template).missingWhen(actions.isEmpty(), "Nie ma jeszcze działań. Powstają na warsztacie " + drafting.stageOf(EntryKind.ACTION) + ".");
        drafting.areas().forEach(area -> outline.section(Outline.of("dzialania-" + area, drafting.labels().areaHeading(area))
                .sections(Drafting.in(area, actions, Action::area).stream().map(action -> ActionCard.write(action, drafting))).build()));
        return outline.build();
    }

    /** Actions of the plan; those that the team gave up are not among them. */
    static List<Action> of(Drafting drafting) {
        return drafting.from().course().actions().stream().filter(action -> !action.state().equals(DROPPED)).toList();
    }
}
