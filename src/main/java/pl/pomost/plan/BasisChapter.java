package pl.pomost.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;
import pl.pomost.scenario.ChapterTemplate;
import pl.pomost.vision.Goal;

/** What the plan rests on: documents it is linked with, and the regional aims that its goals serve. */
final class BasisChapter implements Chapter {

    @Override
    public Section write(ChapterTemplate template, Drafting drafting) {
        Outline outline = Outline.of(template);
        List<String> links = Stream.concat(drafting.from().setting().plan().map(Plan::links).orElse(List.of()).stream(),
                StrategiesAnnex.of(drafting).stream().map(StrategiesAnnex::named)).distinct().toList();
        if (links.isEmpty()) {
            outline.add(Note.missing("Nie wymieniono jeszcze dokumentów, z którymi plan się łączy."));
        } else {
            outline.add(Paragraph.of("Plan łączy się z dokumentami:"), BulletList.of(links));
        }
        outline.text(Optional.of(drafting.from().course().actions().isEmpty() ? ""
                : "Podstawę kompetencyjną każdego działania podajemy na jego karcie."));
        return outline.table(aims(drafting)).build();
    }

    private static Table aims(Drafting drafting) {
        List<Goal> goals = drafting.from().course().goals();
        return Table.of("cele-regionalne", "Cele regionalne i cele planu", List.of(Column.text("Cel regionalny"), Column.text("Cele planu")),
                goals.isEmpty() ? List.of() : drafting.from().setting().scenario().dictionary("regional_aims").entries().stream()
                        .map(aim -> Row.headed(aim.code() + ". " + aim.label().pl(), serving(aim.code(), goals))).toList());
    }

    private static String serving(String aim, List<Goal> goals) {
        String codes = String.join(", ", goals.stream().filter(goal -> goal.regionalAims().stream().map(String::valueOf).anyMatch(aim::equals))
                .map(Goal::code).toList());
        return codes.isEmpty() ? "–" : codes;
    }
}
