package pl.pomost.export;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.pomost.export.UnusableWorkbook.Reason;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;
import pl.pomost.shared.Choice;
import pl.pomost.testing.Workbooks;

/** Tables of older plans, as offices keep them: understood row by row, with nothing lost and nothing computed. */
class OlderTableTest {

    private static final Scenario SCENARIO = Scenarios.shipped().current();
    private static final OlderDrafts DRAFTS = new OlderDrafts(List.of(new Choice("i07", "PCPR w Kartuzach")), Set.of("mieszkania"), Set.of("separacja"));

    @TempDir
    Path folder;

    @Test
    void eachOfTheElevenAreasOfTheModelOfGdanskFindsItsPlaceAmongTheSix() throws Exception {
        List<String> names = List.of("Edukacja szkolna", "Szkolnictwo wyższe", "Zdrowie", "Mieszkalnictwo", "Zatrudnienie", "Kultura", "Komunikacja społeczna", "Sport",
                "Pomoc społeczna", "Społeczności lokalne", "Bezpieczeństwo");
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Obszar", "Działanie"));
        names.forEach(name -> rows.add(List.of(name, "Działanie w obszarze " + name)));

        OlderTable table = table(new Workbooks().sheet("Plan 2016", rows));

        assertThat(table.rows().stream().map(OlderRow::area)).containsExactly("EDU", "EDU", "ZDR", "POM", "ZAT", "KUL", "KUL", "KUL", "POM", "KUL", "BEZ");
        assertThat(table.rows().get(3).tags()).containsExactly("mieszkania");
        assertThat(table.notes()).isEmpty();
    }

    @Test
    void mergedCellsRepeatWhatStandsAboveAndUnknownColumnsGoIntoTheDescription() throws Exception {
        OlderTable table = table(new Workbooks().sheet("Cele", List.of(asList("Plan integracji na lata 2016–2018"),
                asList("Lp.", "Obszar", "Problem", "Cel szczegółowy", "Zadanie", "Realizator", "Termin realizacji", "Koszt (zł)", "Kolor teczki"),
                asList("1", "1. Edukacja szkolna i wyższa", "Dzieci nie znają polskiego", "Każde dziecko ma kurs", "Kurs w szkole", "PCPR w Kartuzach", "2016–2018", "12 500,00 zł", "zielony"),
                asList("2", null, null, null, "Podręczniki", "Nibyfirma", "do 31.05.2017", "ok. 3 tys.", null),
                asList(null, null, null, null, null, null, null, "15 500", null))));

        assertThat(table.rows()).hasSize(2).allSatisfy(row -> assertThat(row.area()).isEqualTo("EDU"));
        assertThat(table.rows().get(1).goal()).contains("Każde dziecko ma kurs");
        assertThat(table.rows().get(1).problem()).isEmpty();
        assertThat(table.notes()).anyMatch(note -> note.contains("wiersz 2: nie znamy kolumn „Kolor teczki”")).anyMatch(note -> note.contains("wiersz 5 pominięty"));

        var first = DRAFTS.action(table.rows().get(0), "EDU");
        assertThat(first.budgetTotal()).contains(new BigDecimal("12500"));
        assertThat(first.responsible().orElseThrow().institution()).isEqualTo("i07");
        assertThat(first.time().starts()).contains(LocalDate.of(2016, 1, 1));
        assertThat(first.time().ends()).contains(LocalDate.of(2018, 12, 31));
        assertThat(first.description().orElseThrow()).contains("Kolor teczki: zielony").doesNotContain("Koszt:");
        var second = DRAFTS.action(table.rows().get(1), "EDU");
        assertThat(second.time().ends()).contains(LocalDate.of(2017, 5, 31));
        assertThat(second.budgetTotal()).isEmpty();
        assertThat(second.description().orElseThrow()).contains("Koszt: ok. 3 tys.", "Kto odpowiada: Nibyfirma");
    }

    @Test
    void aFormulaIsNotedAtItsCellAndItsLastResultIsTaken() throws Exception {
        OlderTable table = table(new Workbooks().sheet("Zdrowie", List.of(List.of("Działanie", "Koszt"), List.of("Punkt porad", "=SUM(A1:A9)"))));

        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.area()).isEqualTo("ZDR");
            assertThat(row.notes()).containsExactly("B2: formuła. Wzięliśmy jej ostatni wynik, niczego nie liczymy.");
            assertThat(DRAFTS.action(row, "ZDR").budgetTotal().orElseThrow()).isEqualByComparingTo("12500");
        });
    }

    @Test
    void anAreaThatNobodyKnowsIsAskedForWithItsCell() throws Exception {
        OlderTable table = table(new Workbooks().sheet("Arkusz1", List.of(List.of("Obszar", "Cel"), List.of("Zwierzęta", "Psy"))).sheet("Notatki", List.of(List.of("cokolwiek"))));

        assertThat(table.rows()).singleElement().satisfies(row -> assertThat(row.notes()).containsExactly("A2: nie znamy obszaru „Zwierzęta”. Wybierz obszar."));
        assertThat(table.notes()).singleElement().asString().startsWith("Arkusz „Notatki” pominięty");
    }

    @Test
    void aTitleThatIsTooLongIsCutAndStandsWholeInTheDescription() {
        String words = "słowo ".repeat(60).strip();
        OlderRow row = new OlderRow("A", 2, "EDU", Map.of(OlderColumn.PROBLEM, words), Map.of(), List.of(), List.of());

        var draft = DRAFTS.problem(row, "EDU");
        assertThat(draft.title()).endsWith("…").hasSizeLessThanOrEqualTo(120);
        assertThat(draft.description()).contains(words);
    }

    @Test
    void filesThatAreNoWorkbookOrSwellAreRefusedWithTheReason() throws IOException {
        refused(Workbooks.bomb(), Reason.TOO_LARGE);
        refused("to nie jest arkusz".getBytes(StandardCharsets.UTF_8), Reason.NO_WORKBOOK);
        refused(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0}, Reason.OLD_FORMAT);
        byte[] sound = new Workbooks().sheet("A", List.of(List.of("Cel", "Termin"))).bytes();
        refused(Arrays.copyOf(sound, sound.length / 2), Reason.NO_WORKBOOK);
        refused(new byte[(int) Workbook.MOST_BYTES + 1], Reason.TOO_LARGE);
    }

    private void refused(byte[] content, Reason reason) throws IOException {
        Path file = Files.write(folder.resolve("plik"), content);
        assertThatThrownBy(() -> Workbook.read(file)).isInstanceOfSatisfying(UnusableWorkbook.class, unusable -> assertThat(Optional.of(unusable.reason())).contains(reason));
    }

    private OlderTable table(Workbooks book) throws IOException, UnusableWorkbook {
        return OlderTable.of(Workbook.read(Files.write(folder.resolve("plan.xlsx"), book.bytes())), SCENARIO);
    }
}
