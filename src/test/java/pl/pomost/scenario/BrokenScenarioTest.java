package pl.pomost.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BrokenScenarioTest {

    private static final String MARK = " # tu jest błąd";

    private final String sound = new String(ShippedFiles.scenario().content(), UTF_8);

    @Test
    void everyMistakeIsReportedAtOnceAtItsLine() {
        String broken = sound
                .replaceFirst("minutes: 15\n", "minutes: 0" + MARK + "\n")
                .replaceFirst("card_types: \\[encounter]\n", "card_types: [enconter]" + MARK + "\n")
                .replaceFirst("dictionary: diagnosis_kinds\n", "dictionary: diagnosis_kind" + MARK + "\n")
                .replaceFirst("- code: W3-2\n", "- code: W3-1" + MARK + "\n")
                .replaceFirst("mend_at: consultation\n", "mend_at: konsultacje" + MARK + "\n");

        List<Mistake> mistakes = mistakesIn(broken);

        assertThat(mistakes).extracting(Mistake::line).hasSize(5).containsExactlyElementsOf(markedLines(broken));
        assertThat(mistakes).extracting(Mistake::text).containsExactly("Nie ma słownika „diagnosis_kind”.", "„minutes” to za mało: 0.",
                "Nie ma rodzaju karty „enconter”.", "„W3-1” jest już w wierszu " + lineOf(broken, "- code: W3-1") + ".",
                "„mend_at” ma niedozwoloną wartość „konsultacje”.");
        assertThat(mistakes).allSatisfy(mistake -> assertThat(mistake.advice()).isNotBlank());
    }

    @Test
    void twentyDifferentMistakesGiveTwentyMessagesWithFileAndLine() throws IOException {
        Path folder = Path.of("src/test/resources/scenario");
        String broken = Files.readString(folder.resolve("dwadziescia-bledow.yaml"));
        List<String> lines = broken.lines().toList();
        List<Integer> marked = IntStream.range(0, lines.size()).filter(i -> lines.get(i).endsWith("  # błąd")).mapToObj(i -> i + 1).toList();

        var refused = catchThrowableOfType(InvalidTemplates.class, () -> new Scenarios(Optional.of(folder.toString()), Optional.empty()));

        assertThat(marked).hasSize(20);
        assertThat(refused.mistakes()).extracting(Mistake::line).containsExactlyElementsOf(marked);
        assertThat(refused.mistakes()).extracting(Mistake::text).doesNotHaveDuplicates();
        assertThat(refused.mistakes()).allSatisfy(mistake -> assertThat(mistake.toString()).startsWith("dwadziescia-bledow.yaml, wiersz " + mistake.line() + ": "));
        assertThat(refused.mistakes()).allSatisfy(mistake -> assertThat(mistake.advice()).isNotBlank());
        assertThat(refused).as("what stops the start names them all").hasMessageStartingWith("Błędy w scenariuszach (20):");
        var printed = new ByteArrayOutputStream();
        assertThat(CheckScenarios.run(new PrintStream(printed, true, UTF_8), folder.toString())).isEqualTo(1);
        assertThat(printed.toString(UTF_8).lines()).hasSize(21).last().isEqualTo("Błędów: 20");
    }

    @Test
    void missingAndUnknownKeysAreToldApart() {
        String broken = sound.replaceFirst("        kind: ladder\n", "        kidn: ladder" + MARK + "\n");

        List<Mistake> mistakes = mistakesIn(broken);

        assertThat(mistakes).extracting(Mistake::text).containsExactlyInAnyOrder("Brakuje klucza „kind”.", "Nieznany klucz „kidn”.");
        assertThat(mistakes).filteredOn(mistake -> mistake.text().startsWith("Nieznany")).extracting(Mistake::line)
                .containsExactlyElementsOf(markedLines(broken));
    }

    @Test
    void brokenLayoutNamesTheLineWhereReadingStopped() {
        String broken = sound.replaceFirst("  - code: EDU\n", "  - code: \"EDU" + "\n");

        assertThat(mistakesIn(broken)).singleElement().satisfies(mistake -> assertThat(mistake.text()).contains("nie da się odczytać pliku"));
    }

    @Test
    void repeatedKeyIsReportedAtItsSecondPlace() {
        String broken = sound.replaceFirst("languages: \\[pl, uk, en]\n", "languages: [pl, uk, en]\nlanguages: [pl]" + MARK + "\n");

        assertThat(mistakesIn(broken)).singleElement().satisfies(mistake -> {
            assertThat(mistake.line()).isEqualTo(markedLines(broken).get(0));
            assertThat(mistake.text()).contains("„languages” jest tu drugi raz");
        });
    }

    @Test
    void referenceToAnotherPlaceIsRefusedBecauseItWouldBecomeAWord() {
        String broken = sound.replaceFirst("code: EDU\n", "code: *edu" + MARK + "\n");

        assertThat(mistakesIn(broken)).extracting(Mistake::line).contains(markedLines(broken).get(0));
    }

    @Test
    void titlesOfTablesMustNameTheArea() {
        String broken = sound.replaceFirst("Karty działań: \\{area}", "Karty działań");

        assertThat(mistakesIn(broken)).extracting(Mistake::text).containsExactly("Tytuły stolików będą takie same.");
    }

    @Test
    void activityCannotGiveMoreDotsThanThePoolOfItsStage() {
        String broken = sound.replaceFirst("dots_per_person: 10, dots_per_item", "dots_per_person: 11, dots_per_item");

        assertThat(mistakesIn(broken)).extracting(Mistake::text).containsExactly("Kropek w ćwiczeniu jest więcej niż w puli etapu (10).");
    }

    @Test
    void unquotedNumberWhereATextBelongsIsExplained() {
        String broken = sound.replaceFirst("\\{code: \"1\", label: \\{pl: małe", "{code: 1, label: {pl: małe");

        assertThat(mistakesIn(broken)).singleElement().satisfies(mistake -> assertThat(mistake.advice()).contains("cudzysłów"));
    }

    @Test
    void standardOfAnUnknownAreaIsRefused() {
        var standards = new TemplateFile("standards.yaml", new String(ShippedFiles.standards().content(), UTF_8)
                .replaceFirst("area: BEZ", "area: BHP").getBytes(UTF_8));

        var refused = catchThrowableOfType(InvalidTemplates.class, () -> Templates.read(List.of(ShippedFiles.scenario(), standards)));

        assertThat(refused.mistakes()).extracting(Mistake::text).containsExactlyInAnyOrder("Nie ma obszaru „BHP”.", "Standard „BEZ-1” jest w obszarze BHP.");
    }

    private static List<Mistake> mistakesIn(String scenario) {
        var file = new TemplateFile("scenariusz.yaml", scenario.getBytes(UTF_8));
        return catchThrowableOfType(InvalidTemplates.class, () -> Templates.read(List.of(file))).mistakes();
    }

    private static List<Integer> markedLines(String text) {
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size()).filter(i -> lines.get(i).endsWith(MARK)).mapToObj(i -> i + 1).toList();
    }

    private static int lineOf(String text, String part) {
        return (int) text.substring(0, text.indexOf(part)).lines().count();
    }
}
