package pl.pomost.plan;

import java.util.List;
import pl.pomost.action.Postulate;
import pl.pomost.plan.Table.Cell;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;
import pl.pomost.scenario.ChapterTemplate;
import pl.pomost.thread.Knot;

/** What the powiat cannot solve by itself, and whom it asks. */
final class PostulatesChapter implements Chapter {

    @Override
    public Section write(ChapterTemplate template, Drafting drafting) {
        List<Postulate> postulates = drafting.from().course().postulates();
        Outline outline = Outline.of(template);
        if (postulates.isEmpty()) {
            return outline.add(Note.missing("Nie ma jeszcze postulatów systemowych. Jeśli powiat ich nie zgłasza, pomińcie ten rozdział i podajcie powód.")).build();
        }
        return outline.table(Table.of("postulaty-tabela", "Postulaty systemowe", List.of(Column.text("Postulat"), Column.text("Do kogo"), Column.text("Uzasadnienie"),
                Column.text("Z diagnozy"), Column.text("Kartki")), postulates.stream().map(postulate -> row(postulate, drafting).withId(postulate.code())).toList())).build();
    }

    private static Row row(Postulate postulate, Drafting drafting) {
        ThreadMap thread = drafting.thread();
        return Row.of(Cell.head(postulate.code() + " " + postulate.text()), Cell.of(postulate.toWhom().orElse("–")), Cell.of(postulate.justification().orElse("–")),
                Cell.of(String.join(", ", thread.below(postulate.id(), Knot.DIAGNOSIS))), Cell.of(String.join(", ", thread.below(postulate.id(), Knot.CARD))));
    }
}
