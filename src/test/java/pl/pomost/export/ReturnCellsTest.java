package pl.pomost.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import pl.pomost.process.TableColumn;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Submitted;

/** Between the fields of a form and the cells of a table. */
class ReturnCellsTest {

    private static final List<Choice> AREAS = List.of(new Choice("EDU", "Edukacja"), new Choice("ZDR", "Zdrowie; i opieka"), new Choice("i1", "Urząd Gminy"), new Choice("i2", "Urząd Gminy"));
    private static final TableColumn ONE = TableColumn.one("area", "Obszar", AREAS);
    private static final TableColumn SOME = TableColumn.some("areas", "Obszary", AREAS);
    private static final TableColumn DAY = TableColumn.day("ends", "Koniec");
    private static final TableColumn NUMBER = TableColumn.number("sum", "Kwota");
    private static final TableColumn TICK = TableColumn.tick("host", "Także");
    private static final TableColumn CODES = TableColumn.codes("goals", "Cele", List.of(new Choice("C-EDU-1", "Cel")));
    private static final TableColumn STONES = TableColumn.rows("milestone", "Kamienie", TableColumn.day("date", "dzień"), TableColumn.text("what", "co"));

    @Test
    void aChoiceIsKnownByItsLabelItsCodeAndRoughly() {
        for (String written : List.of("Edukacja", "EDU", "edukacja ", "\u00a0EDUKACJA", "edu")) {
            assertThat(read(ONE, written).text("area")).as(written).isEqualTo("EDU");
        }
        assertThat(read(ONE, "Zdrowie").text("area")).as("what nobody knows is left to the form").isEqualTo("Zdrowie");
        assertThat(ReturnCells.written(ONE, Submitted.NOTHING.with("area", "i2"))).as("two of one name").isEqualTo("Urząd Gminy [i2]");
        assertThat(read(ONE, "Urząd Gminy [i2]").text("area")).isEqualTo("i2");
        assertThat(read(ONE, "Urząd Gminy").text("area")).as("either could be meant").isEqualTo("Urząd Gminy");
    }

    @Test
    void severalThingsStandBetweenSemicolonsOrOnLines() {
        assertThat(read(SOME, "Edukacja; i1").all("areas")).containsExactly("EDU", "i1");
        assertThat(read(SOME, "EDU\nZDR").all("areas")).containsExactly("EDU", "ZDR");
        assertThat(read(SOME, "Zdrowie; i opieka").all("areas")).as("a semicolon of the label").containsExactly("ZDR");
        assertThat(read(CODES, "c-edu-1, C-EDU-2\nC-ZDR-1").all("goals")).containsExactly("C-EDU-1", "C-EDU-2", "C-ZDR-1");
    }

    @Test
    void daysAndNumbersAreWhatPeopleAndSpreadsheetsMakeOfThem() {
        for (String written : List.of("31.12.2028", "31.12.2028 r.", "2028-12-31", "2028-12-31T00:00", "47118")) {
            assertThat(ReturnCells.same(DAY, written)).as(written).isEqualTo("2028-12-31");
        }
        assertThat(ReturnCells.same(DAY, "31.02.2028")).as("no day, as the form will say").isEqualTo("31.02.2028");
        assertThat(read(DAY, "koniec roku").text("ends")).isEqualTo("koniec roku");
        for (String written : List.of("1200,5", "1 200,50 zł", "1\u00a0200,5", "1.200,50")) {
            assertThat(ReturnCells.same(NUMBER, written)).as(written).isEqualTo("1 200,5");
        }
        assertThat(ReturnCells.same(NUMBER, "dużo")).isEqualTo("dużo");
        assertThat(List.of("tak", "TAK", "x", "1", "TRUE", "prawda")).allSatisfy(written -> assertThat(ReturnCells.same(TICK, written)).isEqualTo("tak"));
        assertThat(List.of("", "nie", "0", "FALSE")).allSatisfy(written -> assertThat(ReturnCells.same(TICK, written)).isEmpty());
    }

    @Test
    void aGroupHasALineForEachRowAndABarBetweenItsParts() {
        Submitted read = read(STONES, "31.03.2028 | umowa \\| aneks\n\n| bez dnia | i więcej");
        assertThat(read.rows("milestone")).hasSize(2);
        assertThat(List.of(read.text("milestone-date-0"), read.text("milestone-what-0"), read.text("milestone-date-1"), read.text("milestone-what-1")))
                .containsExactly("2028-03-31", "umowa | aneks", "", "bez dnia | i więcej");
        assertThat(ReturnCells.written(STONES, read)).isEqualTo("2028-03-31 | umowa \\| aneks\n| bez dnia \\| i więcej".replaceFirst("\n\\|", "\n |"));
        Submitted shorter = ReturnCells.read(STONES, "2028-01-01 | jeden", read);
        assertThat(shorter.rows("milestone")).hasSize(1);
        assertThat(shorter.text("milestone-what-1")).as("what stood there before is gone").isEmpty();
        Submitted spaces = Submitted.NOTHING.withRows("milestone", 2).with("milestone-date-0", "\u00a0").with("milestone-date-1", "2028\r").with("milestone-what-1", "b");
        assertThat(ReturnCells.written(STONES, spaces)).as("a row of nothing but a space that does not break, a line end of another system").isEqualTo("2028 | b");
        assertThat(ReturnLines.isTooLong("a\n".repeat(61), read(STONES, "a\n".repeat(61)), "milestone")).isTrue();
    }

    @Property(tries = 500)
    void whatIsWrittenIsReadTheSameWhateverItSays(@ForAll @StringLength(max = 40) String what, @ForAll @StringLength(max = 10) String date) {
        Submitted form = Submitted.NOTHING.withRows("milestone", 2).with("milestone-what-0", what.strip()).with("milestone-date-0", date.strip()).with("milestone-what-1", "koniec");
        String written = ReturnCells.written(STONES, form);
        assertThat(ReturnCells.same(STONES, written)).isEqualTo(written);
        TableColumn text = TableColumn.text("t", "T");
        String same = ReturnCells.same(text, what);
        assertThat(ReturnCells.same(text, same)).isEqualTo(same);
        String some = ReturnCells.same(SOME, what);
        assertThat(ReturnCells.same(SOME, some)).isEqualTo(some);
    }

    private static Submitted read(TableColumn column, String cell) {
        return ReturnCells.read(column, cell, Submitted.NOTHING);
    }
}
