package pl.pomost.plan;

import java.util.List;
import pl.pomost.plan.Table.Cell;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;
import pl.pomost.team.RosterMember;

/** The people of the team, with institution and function, never with contacts. In public it stays outside the frozen hash. */
final class RosterAnnex {

    static final String ID = "sklad-zespolu";

    private RosterAnnex() {
    }

    static Section write(Drafting drafting) {
        List<RosterMember> roster = drafting.from().people().roster();
        Labels labels = drafting.labels();
        return Outline.of(ID, "Skład zespołu").missingWhen(roster.isEmpty(), "Nie ma jeszcze składu zespołu.")
                .table(Table.of(ID + "-tabela", "Skład zespołu", List.of(Column.text("Osoba"), Column.text("Instytucja"), Column.text("Funkcja"),
                        Column.text("Obszary"), Column.text("Rola")), roster.stream().map(member -> Row.of(Cell.head(member.firstName() + " " + member.lastName()),
                                Cell.of(member.institution().map(labels::institution).orElse("–")), Cell.of(member.job().orElse("–")), Cell.of(labels.areas(member.areas())),
                                Cell.of(labels.of("roles", member.role())))).toList())).build();
    }
}
