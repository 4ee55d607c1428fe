package pl.pomost.plan;

import java.util.List;
import java.util.Optional;
import pl.pomost.scenario.ChapterTemplate;
import pl.pomost.scenario.EntryKind;
import pl.pomost.shared.Typography;
import pl.pomost.vision.Goal;
import pl.pomost.vision.Vision;

/** How it should be: the shared sentence, then for each area its sentence and its goals. */
final class VisionChapter implements Chapter {

    @Override
    public Section write(ChapterTemplate template, Drafting drafting) {
        Outline outline = Outline.of(template);
        Optional<Vision> shared = drafting.from().course().visions().stream().filter(vision -> vision.area().isEmpty()).findFirst();
        shared.ifPresentOrElse(vision -> outline.add(Quote.of(vision.text(), "wizja wspólna" + horizon(vision))),
                () -> outline.add(Note.missing("Nie ma jeszcze wspólnej wizji. Powstaje na warsztacie " + drafting.stageOf(EntryKind.VISION) + ".")));
        drafting.areas().forEach(area -> outline.section(area(area, drafting)));
        return outline.missingWhen(drafting.from().course().goals().isEmpty(), "Nie ma jeszcze celów. Powstają na warsztacie " + drafting.stageOf(EntryKind.GOAL) + ".").build();
    }

    private static String horizon(Vision vision) {
        return vision.horizon().map(day -> ", do " + Typography.dateInWords(day)).orElse("");
    }

    private static Section area(String area, Drafting drafting) {
        String name = drafting.labels().areaHeading(area);
        List<Goal> goals = Drafting.in(area, drafting.from().course().goals(), Goal::area);
        Outline outline = Outline.of("jak-powinno-byc-" + area, name);
        drafting.from().course().visions().stream().filter(vision -> vision.area().filter(area::equals).isPresent())
                .forEach(vision -> outline.add(Quote.of(vision.text(), "wizja: " + drafting.labels().area(area))));
        return outline.sections(goals.stream().map(goal -> GoalCard.write(goal, drafting))).build();
    }
}
