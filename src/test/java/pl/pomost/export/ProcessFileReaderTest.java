package pl.pomost.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessFileReaderTest {

    private final ProcessFileReader reader = new ProcessFileReader();

    @Test
    void brokenJsonIsOneMistakeWithLineAndColumn() {
        ProcessFile file = read("{\n  \"powiat\": {\"teryt\": \"2205\",}\n}");
        assertThat(file.tree()).isEmpty();
        assertThat(file.mistakes()).singleElement().satisfies(mistake -> {
            assertThat(mistake.line()).isEqualTo(2);
            assertThat(mistake.column()).isBetween(30, 33);
            assertThat(mistake.message()).startsWith("W tym miejscu plik przestaje być poprawnym JSON-em");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[1,", "{\"a\":NaN}", "{\"a\":Infinity}", "{\"a\":01}", "{a:1}", "{'a':1}", "{\"a\":1}x", "{\"a\":\"\u0001\"}",
            "{\"a\":1}{}", "{\"a\":1} 5", "{\"a\": // no\n 1}", "tak", "{\"a\":\"\\x\"}", "", "   "})
    void whatIsNotStrictJsonIsOneMistakeAndNoTree(String text) {
        ProcessFile file = read(text);
        assertThat(file.tree()).isEmpty();
        assertThat(file.mistakes()).singleElement().satisfies(mistake -> assertThat(mistake.line()).isPositive());
    }

    @Test
    void keysGivenTwiceAreAllListedAndTheRestIsStillChecked() {
        ProcessFile file = read("""
                {"powiat": {"teryt": "2205", "teryt": "2216"},
                 "goals": [{"code": "C-EDU-1", "area": "EDU",
                            "code": "C-EDU-1"}]}""");
        var mistakes = new ProcessFileCheck().check(file, Demo.context());
        assertThat(mistakes).extracting(Mistake::pointer, Mistake::line)
                .containsExactly(tuple("/powiat/teryt", 1), tuple("/powiat/teryt", 1),
                        tuple("/goals/0/title", 2), tuple("/goals/0/code", 3));
        assertThat(mistakes.get(3).place()).isEqualTo("Cele, C-EDU-1, pole kod");
    }

    @ParameterizedTest
    @ValueSource(ints = {61, 999, 5_000, 500_000})
    void deepNestingIsAMistake(int depth) {
        assertThat(read("{\"a\":" + "[".repeat(depth) + "]".repeat(depth) + "}").mistakes()).singleElement()
                .satisfies(mistake -> assertThat(mistake.message()).contains("zagnieżdżone"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e-999999999", "1e9999999999999999999", "1e400", "123456789012345678901234567890123"})
    void numbersBeyondReasonAreMistakes(String number) {
        ProcessFile file = read("{\"x\": 5,\n \"y\": " + number + "}");
        assertThat(file.tree()).isEmpty();
        assertThat(file.mistakes()).singleElement().extracting(Mistake::pointer, Mistake::line, Mistake::column).containsExactly("/y", 2, 7);
    }

    @Test
    void numberOfAMillionDigitsIsRefusedQuickly() {
        assertThat(read("{\"x\":" + "9".repeat(1_000_000) + "}").mistakes()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-2", "UTF-16", "windows-1250"})
    void otherEncodingsAreRefused(String charset) {
        ProcessFile file = reader.read("{\n \"powiat\": \"łódzki\"}".getBytes(Charset.forName(charset)));
        assertThat(file.tree()).isEmpty();
        assertThat(file.mistakes()).singleElement().satisfies(mistake -> {
            assertThat(mistake.message()).contains("UTF-8");
            assertThat(mistake.line()).isBetween(1, 2);
        });
    }

    @Test
    void firstBrokenByteIsPointedAt() {
        byte[] bytes = "{\n \"ż\": \"?\"}".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xFF;
        assertThat(reader.read(bytes).mistakes()).singleElement().extracting(Mistake::line, Mistake::column).containsExactly(2, 8);
    }

    @Test
    void byteOrderMarkIsAccepted() {
        assertThat(read("\uFEFF{\"a\":1}").mistakes()).isEmpty();
    }

    @Test
    void tooLargeFilesAreNotReadToTheEnd() throws Exception {
        var small = new ProcessFileReader(10);
        var stream = new ByteArrayInputStream(new byte[1000]);
        assertThat(small.read(stream).mistakes()).singleElement().satisfies(mistake -> assertThat(mistake.message()).contains("za duży"));
        assertThat(stream.available()).isEqualTo(989);
    }

    @Test
    void tooManyValuesAreRefused() {
        assertThat(read("[" + "{},".repeat(1_100_000) + "{}]").mistakes()).singleElement()
                .satisfies(mistake -> assertThat(mistake.message()).contains("za dużo wartości"));
    }

    @ParameterizedTest
    @CsvSource({"'',1,1", "/a,1,7", "/b~1c/1,2,13", "/b~1c/1/d,2,19", "/b~1c/7,2,9", "/missing/x,1,1"})
    void valuesAreLocated(String pointer, int line, int column) {
        assertThat(read("{\"a\": 1,\n \"b/c\": [1, {\"d\": 2}]}").locate(pointer)).isEqualTo(new Location(line, column));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.1", "0.10", "1234567890123.4567", "9007199254740993", "100000000000000000000", "2.5"})
    void numbersComeOutAsTheyWentIn(String number) throws Exception {
        var tree = read("{\"x\":" + number + "}").tree().orElseThrow();
        assertThat(ProcessFileReader.JSON.writeValueAsString(tree)).isEqualTo("{\"x\":" + number + "}");
    }

    @Test
    void demoProcessComesOutEqual() throws Exception {
        var tree = reader.read(Demo.BYTES).tree().orElseThrow();
        assertThat(reader.read(ProcessFileReader.JSON.writeValueAsBytes(tree)).tree()).contains(tree);
    }

    private ProcessFile read(String text) {
        return reader.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
