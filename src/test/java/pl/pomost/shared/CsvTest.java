package pl.pomost.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table can be opened by a spreadsheet without harm. */
class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+48 58 123", "-2", "@SUM(A1)", " =1+1", "\t=1"})
    void whatLooksLikeAFormulaIsText(String cell) {
        assertThat(Csv.of(List.of("a"), List.of(List.of(cell)))).isEqualTo("\uFEFFa\r\n'" + cell + "\r\n");
        assertThat(Csv.asWritten(Csv.safe(cell))).isEqualTo(cell);
    }

    @Test
    void separatorsQuotesAndLinesStayInTheirCell() {
        assertThat(Csv.of(List.of("a", "b"), List.of(List.of("x;y", "mówi \"tak\"\ndalej")))).isEqualTo("\uFEFFa;b\r\n\"x;y\";\"mówi \"\"tak\"\"\ndalej\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "'", "'cudzysłów", "osoby"})
    void whatIsNoFormulaStaysAsItIs(String cell) {
        assertThat(Csv.safe(cell)).isEqualTo(cell);
        assertThat(Csv.asWritten(cell)).isEqualTo(cell);
    }

    @Test
    void machinesGetCommasAndNoMark() {
        assertThat(Csv.plain(List.of("a", "b"), List.of(List.of("x,y", "=1")))).isEqualTo("a,b\r\n\"x,y\",'=1\r\n");
    }
}
