package pl.pomost.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvSheetTest {

    @Test
    void fileOfPolishExcelIsReadWithItsMarkAndSemicolons() {
        CsvSheet sheet = CsvSheet.read("\uFEFFwskaźnik;wartość\r\n\"Uczniowie; razem\";1 200,5\r\n;\r\n");
        assertThat(sheet.lines()).extracting(CsvSheet.Line::cells).containsExactly(List.of("wskaźnik", "wartość"), List.of("Uczniowie; razem", "1 200,5"));
        assertThat(sheet.hasDecimalPoints()).isFalse();
    }

    @Test
    void fileOfAMachineIsReadWithCommasAndQuotedLines() {
        CsvSheet sheet = CsvSheet.read("indicator,value,caveat\n\"Pupils, all\",1200.5,\"first\nsecond \"\"quoted\"\"\"\nNext,3,\n");
        assertThat(sheet.lines().get(1).cells()).containsExactly("Pupils, all", "1200.5", "first\nsecond \"quoted\"");
        assertThat(sheet.lines()).extracting(CsvSheet.Line::number).containsExactly(1L, 2L, 4L);
        assertThat(sheet.hasDecimalPoints()).isTrue();
    }

    @Test
    void oldWindowsEncodingIsUnderstoodWhereTheBytesAreNoUtf8() {
        String text = "wskaźnik;źródło\nŻłobki;Urząd Gminy Żukowo";
        assertThat(CsvSheet.decode(text.getBytes(Charset.forName("windows-1250")))).isEqualTo(text);
        assertThat(CsvSheet.decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }

    @Test
    void quoteThatNeverEndsIsToldWithItsLine() {
        CsvSheet sheet = CsvSheet.read("wskaźnik;wartość\nUczniowie;5\n\"Dzieci;7\n");
        assertThat(sheet.broken()).isEqualTo(3);
        assertThat(sheet.lines()).isEmpty();
    }
}
