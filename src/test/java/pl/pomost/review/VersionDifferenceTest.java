package pl.pomost.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pl.pomost.plan.BulletList;
import pl.pomost.plan.FactList;
import pl.pomost.plan.Paragraph;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Section;
import pl.pomost.plan.Table;
import pl.pomost.review.SectionChange.Kind;
import pl.pomost.shared.WordDifference;
import pl.pomost.testing.SamplePlan;

/** Two versions of a plan side by side: what came, went, moved and changed. */
class VersionDifferenceTest {

    private static final Section FIRST = entry("A-EDU-1", "Asystent w szkole", "Jedna osoba w dwóch szkołach.");
    private static final Section SECOND = entry("A-EDU-2", "Kurs języka", "Kurs po południu.");
    private static final Section THIRD = entry("A-ZDR-1", "Dni zdrowia", "Dwa razy w roku.");

    @Test
    void theSamePlanHasNoDifference() {
        assertThat(VersionDifference.between(SamplePlan.rich(), SamplePlan.rich()).changes()).isEmpty();
    }

    @Test
    void wordsThatChangedAreTold() {
        var change = only(chapter(FIRST, SECOND), chapter(entry("A-EDU-1", "Asystent w szkole", "Dwie osoby w dwóch szkołach."), SECOND));
        assertThat(change.kind()).isEqualTo(Kind.CHANGED);
        assertThat(change.id()).isEqualTo("A-EDU-1");
        assertThat(change.path()).containsExactly("rozdzial-8");
        assertThat(change.titles()).isEmpty();
        assertThat(told(change)).isEqualTo("-Jedna osoba- +Dwie osoby+ w dwóch szkołach.");
    }

    @Test
    void aNewTitleIsAChangeAndANewNumberIsNone() {
        var change = only(chapter(FIRST.withNumber("8.1")), chapter(entry("A-EDU-1", "Asystentka w szkole", "Jedna osoba w dwóch szkołach.").withNumber("8.4")));
        assertThat(change.parts()).isEmpty();
        assertThat(told(change.titles())).isEqualTo("-Asystent- +Asystentka+ w szkole");
        assertThat(VersionDifference.between(chapter(FIRST.withNumber("8.1")), chapter(FIRST.withNumber("8.2"))).isEmpty()).isTrue();
    }

    @Test
    void whatCameAndWhatWentIsToldInFull() {
        var changes = VersionDifference.between(chapter(FIRST, SECOND), chapter(FIRST, THIRD)).changes();
        assertThat(changes).extracting(SectionChange::id).containsExactly("A-EDU-2", "A-ZDR-1");
        assertThat(changes).extracting(SectionChange::kind).containsExactly(Kind.REMOVED, Kind.ADDED);
        assertThat(told(changes.get(0))).isEqualTo("-Kurs po południu.-");
        assertThat(told(changes.get(1))).isEqualTo("+Dwa razy w roku.+");
    }

    @Test
    void anEntryThatOnlyChangedItsPlaceIsMoved() {
        var change = only(chapter(FIRST, SECOND, THIRD), chapter(SECOND, THIRD, FIRST));
        assertThat(change.kind()).isEqualTo(Kind.MOVED);
        assertThat(change.id()).isEqualTo("A-EDU-1");
        PlanDocument elsewhere = document(List.of(chapterOf(8, SECOND), chapterOf(14, FIRST)));
        var moved = only(document(List.of(chapterOf(8, FIRST, SECOND), chapterOf(14))), elsewhere);
        assertThat(moved.moved()).contains("Rozdział 8");
        assertThat(moved.path()).containsExactly("rozdzial-14");
    }

    @Test
    void tablesAreComparedByRowAndCell() {
        var change = only(money("48 000 zł", "planowane"), money("24 000 zł", "planowane"));
        var rows = (DifferencePart.Rows) change.parts().get(0);
        assertThat(rows.caption()).isEqualTo("Koszty działań");
        assertThat(rows.rows()).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(WordDifference.Kind.SAME);
            assertThat(row.code()).isEqualTo("A-ZAT-4");
            assertThat(row.cells()).extracting(DifferencePart.Cell::column).containsExactly("Kwota");
            assertThat(told(row.cells().get(0).pieces())).isEqualTo("-48- +24+ 000 zł");
        });
    }

    @Test
    void aRowThatCameOrWentIsToldWithItsCells() {
        PlanDocument without = document(List.of(Section.of("rozdzial-10", "10", "Budżet", table(List.of(row("A-EDU-1", "10 000 zł", "jest"))))));
        var rows = (DifferencePart.Rows) only(without, money("48 000 zł", "jest")).parts().get(0);
        assertThat(rows.rows()).extracting(DifferencePart.Row::kind).containsExactly(WordDifference.Kind.NEW);
        rows = (DifferencePart.Rows) only(money("48 000 zł", "jest"), without).parts().get(0);
        assertThat(rows.rows()).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(WordDifference.Kind.GONE);
            assertThat(row.cells()).extracting(cell -> told(cell.pieces())).containsExactly("-A-ZAT-4 Kurs-", "-48 000 zł-", "-jest-");
        });
    }

    @Test
    void rowsHeadedByTheSameWordsAreKeptApart() {
        PlanDocument before = document(List.of(Section.of("rozdzial-3", "3", "Zespół", people("szkoła", "szpital"))));
        PlanDocument after = document(List.of(Section.of("rozdzial-3", "3", "Zespół", people("szkoła", "przychodnia"))));
        assertThat(((DifferencePart.Rows) only(before, after).parts().get(0)).rows()).singleElement()
                .satisfies(row -> assertThat(told(row.cells().get(0).pieces())).isEqualTo("-szpital- +przychodnia+"));
    }

    @Test
    void attributesAndBulletsAreComparedToo() {
        PlanDocument before = document(List.of(Section.of("WSK-12", "WSK-12", "Wskaźnik", FactList.of("f", "Wskaźnik", FactList.Fact.of("Cel", "60%")), BulletList.of("raz", "dwa"))));
        PlanDocument after = document(List.of(Section.of("WSK-12", "WSK-12", "Wskaźnik", FactList.of("f", "Wskaźnik", FactList.Fact.of("Baza", "31%"), FactList.Fact.of("Cel", "60%")),
                BulletList.of("raz", "trzy"))));
        var change = only(before, after);
        assertThat(change.parts()).hasSize(2);
        assertThat(((DifferencePart.Rows) change.parts().get(1)).rows()).extracting(DifferencePart.Row::head).containsExactly("Baza");
        assertThat(told(change)).contains("-dwa- +trzy+");
    }

    @Test
    void whatChangedAtAPlaceIsFoundInTablesElsewhereToo() {
        PlanDocument before = document(List.of(chapterOf(8, FIRST, SECOND), Section.of("rozdzial-10", "10", "Budżet", table(List.of(row("A-EDU-1", "1 zł", "jest"), row("A-EDU-2", "2 zł", "jest"))))));
        PlanDocument after = document(List.of(chapterOf(8, entry("A-EDU-1", "Asystent w szkole", "Jedna osoba w trzech szkołach."), SECOND),
                Section.of("rozdzial-10", "10", "Budżet", table(List.of(row("A-EDU-1", "3 zł", "jest"), row("A-EDU-2", "4 zł", "jest"))))));
        VersionDifference difference = VersionDifference.between(before, after);
        assertThat(difference.at("A-EDU-1", Optional.of(8))).extracting(SectionChange::id).containsExactly("A-EDU-1", "rozdzial-10");
        assertThat(((DifferencePart.Rows) difference.at("A-EDU-1", Optional.of(8)).get(1).parts().get(0)).rows()).hasSize(1);
        assertThat(difference.at("budget", Optional.of(10))).extracting(SectionChange::id).containsExactly("rozdzial-10");
        assertThat(difference.at("A-ZDR-9", Optional.empty())).isEmpty();
        assertThat(difference.leavesChapter(8)).isFalse();
        assertThat(difference.leavesChapter(5)).isTrue();
    }

    @Test
    void anEntryThatDidNotChangeHasNothingToShowThoughItsChapterHas() {
        VersionDifference difference = VersionDifference.between(chapter(FIRST, SECOND), chapter(FIRST, entry("A-EDU-2", "Kurs języka", "Kurs rano.")));
        assertThat(difference.at("A-EDU-1", Optional.of(8))).isEmpty();
    }

    private static SectionChange only(PlanDocument before, PlanDocument after) {
        List<SectionChange> changes = VersionDifference.between(before, after).changes();
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }

    private static String told(SectionChange change) {
        return told(change.parts().stream().flatMap(DifferencePart::said).toList());
    }

    /** Gone words between hyphens, new ones between plus signs. */
    private static String told(List<WordDifference.Piece> pieces) {
        return pieces.stream().map(piece -> switch (piece.kind()) {
            case SAME -> piece.text().strip();
            case GONE -> "-" + piece.text().strip() + "-";
            case NEW -> "+" + piece.text().strip() + "+";
        }).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    private static Section entry(String code, String title, String text) {
        return Section.of(code, code, title, Paragraph.of(text));
    }

    private static Section chapterOf(int number, Section... entries) {
        return Section.of("rozdzial-" + number, String.valueOf(number), "Rozdział " + number).withSections(entries);
    }

    private static PlanDocument chapter(Section... entries) {
        return document(List.of(chapterOf(8, entries)));
    }

    private static PlanDocument document(List<Section> chapters) {
        return PlanDocument.of(SamplePlan.rich().meta(), chapters, List.of());
    }

    private static Table people(String... where) {
        return Table.of("t", "Zespół", List.of(Table.Column.text("Osoba"), Table.Column.text("Skąd")),
                List.of(where).stream().map(from -> Table.Row.headed("Anna Nowak", from)).toList());
    }

    private static Table.Row row(String code, String amount, String state) {
        return Table.Row.headed(code + " Kurs", amount, state).withId(code);
    }

    private static Table table(List<Table.Row> rows) {
        return Table.of("koszty", "Koszty działań", List.of(Table.Column.text("Działanie"), Table.Column.money("Kwota"), Table.Column.text("Stan")), rows);
    }

    private static PlanDocument money(String amount, String state) {
        return document(List.of(Section.of("rozdzial-10", "10", "Budżet", table(List.of(row("A-EDU-1", "10 000 zł", "jest"), row("A-ZAT-4", amount, state))))));
    }
}
