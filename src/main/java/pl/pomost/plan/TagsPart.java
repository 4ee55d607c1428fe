package pl.pomost.plan;

import java.util.List;
import pl.pomost.diagnosis.DiagnosisEntry;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;

/** Subjects that cross areas: which entries speak of housing, of language, of children. */
final class TagsPart {

    private TagsPart() {
    }

    static Section write(List<DiagnosisEntry> confirmed, Drafting drafting) {
        List<Row> rows = drafting.from().setting().scenario().dictionary("challenge_tags").entries().stream()
                .map(tag -> Row.headed(tag.label().pl(), withTag(tag.code(), confirmed)))
                .filter(row -> !row.cells().get(1).text().isEmpty()).toList();
        return Outline.of("tematy", "Tematy przekrojowe").table(Table.of("tematy-tabela", "Tematy i wpisy diagnozy, które o nich mówią",
                List.of(Column.text("Temat"), Column.text("Wpisy diagnozy")), rows)).build();
    }

    private static String withTag(String tag, List<DiagnosisEntry> confirmed) {
        return String.join(", ", confirmed.stream().filter(entry -> entry.challengeTags().contains(tag)).map(DiagnosisEntry::code).toList());
    }
}
