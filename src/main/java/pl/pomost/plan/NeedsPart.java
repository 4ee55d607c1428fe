package pl.pomost.plan;

import java.util.List;
import pl.pomost.diagnosis.DiagnosisEntry;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;
import pl.pomost.scenario.DictionaryEntry;

/** Whose needs the diagnosis speaks of: immigrants, institutions, the host community; an entry may speak of several. */
final class NeedsPart {

    private NeedsPart() {
    }

    static Section write(List<DiagnosisEntry> confirmed, Drafting drafting) {
        List<Row> rows = drafting.from().setting().scenario().dictionary("groups").entries().stream()
                .map(group -> row(group, drafting, confirmed.stream().filter(entry -> concerns(entry, group)).toList())).toList();
        return Outline.of("czyje-potrzeby", "Potrzeby imigrantów, instytucji i społeczności przyjmującej")
                .table(Table.of("czyje-potrzeby-tabela", "O czyich potrzebach mówi diagnoza", List.of(Column.text("Czyje"), Column.text("Wpisy diagnozy")),
                        confirmed.isEmpty() ? List.of() : rows)).build();
    }

    private static boolean concerns(DiagnosisEntry entry, DictionaryEntry group) {
        return entry.concerns().filter(concerns -> concerns.groups().contains(group.code())).isPresent();
    }

    /** One entry on a line. */
    private static Row row(DictionaryEntry group, Drafting drafting, List<DiagnosisEntry> entries) {
        return Row.headed(Labels.capitalised(group.label().pl()), entries.isEmpty() ? "–"
                : String.join("\n", entries.stream().map(entry -> entry.code() + " " + drafting.discretion().of(entry).apply(entry.title())).toList()));
    }
}
