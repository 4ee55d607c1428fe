package pl.pomost.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.pomost.plan.Table.Cell;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;
import pl.pomost.shared.Problem;
import pl.pomost.testing.HostilePlan;

class PlanDocumentTest {

    private final CanonicalJson json = new CanonicalJson();

    @Test
    void everyKindOfBlockSurvivesTheWayToJsonAndBack() {
        PlanDocument document = document();
        assertThat(json.read(json.bytes(document))).isEqualTo(document);
    }

    @Test
    void equalDocumentsHaveOneHashAndAChangedWordGivesAnother() {
        assertThat(json.sha256(document())).isEqualTo(json.sha256(document())).hasSize(64);
        assertThat(json.sha256(document())).isNotEqualTo(json.sha256(document().withAnnex(Section.of("z", "", "Nowy"))));
    }

    @Test
    void canonicalKeysAreSortedAndNothingIsIndented() {
        String text = new String(json.bytes(document()), UTF_8);
        assertThat(text).startsWith("{\"annexes\":[{\"blocks\":[").contains("\"type\":\"quote\"").doesNotContain("\n  ");
    }

    @Test
    void theHashOfAFrozenDocumentNeverChanges() {
        assertThat(json.sha256(PlanDocument.of(metrics(), List.of(), List.of())))
                .isEqualTo("54c02f8660eddf597d1852e2490ae4959bd032c4f19986d67179b67d6e49019c");
    }

    @Test
    void halfOfASurrogatePairDoesNotSpoilTheHash() {
        PlanDocument broken = PlanDocument.of(metrics(),
                List.of(Section.of("1", "1", "Emoji \uD83D", Paragraph.of("\uDE00 ucięte"))), List.of());
        byte[] bytes = json.bytes(broken);
        assertThat(json.sha256(json.read(bytes))).isEqualTo(json.sha256(bytes));
        assertThat(new String(bytes, UTF_8)).contains("Emoji \uFFFD");
    }

    @Test
    void aDocumentWithFewerFieldsThanTodayIsReadable() {
        PlanDocument read = json.read("""
                {"schemaVersion": 0, "meta": {"title": "Stary plan"}, "chapters": [{"id": "1", "title": "Wstęp",
                 "blocks": [{"type": "paragraph", "text": "Dawny tekst"}], "forgotten": true}]}""".getBytes(UTF_8));
        assertThat(read.chapters().get(0).blocks()).containsExactly(Paragraph.of("Dawny tekst"));
        assertThat(read.annexes()).isEmpty();
    }

    @Test
    void aDocumentOfANewerSchemaIsRefused() {
        byte[] newer = "{\"schemaVersion\": 99}".getBytes(UTF_8);
        assertThatThrownBy(() -> json.read(newer)).isInstanceOf(UncheckedIOException.class).hasMessageContaining("99");
    }

    @Test
    void aRowMustFillEveryColumn() {
        List<Row> rows = List.of(Row.headed("a"));
        List<Column> columns = List.of(Column.text("A"), Column.text("B"));
        assertThatThrownBy(() -> Table.of("t", "T", columns, rows)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sectionsComeInReadingOrderAndTextsWithThem() {
        assertThat(document().sections().map(Section::id)).containsExactly("1", "1.1", "A-EDU-1", "zal");
        assertThat(document().texts()).contains("Akapit", "Jest nas mało", "48 000 zł", "Starostwo", "1", "II\u00A0kw.\u00A02028");
    }

    @Test
    void theListOfPeopleCanBeTakenOutAndPutBack() {
        PlanDocument whole = document();
        PlanDocument without = whole.withoutAnnex("zal");
        assertThat(without.annexes()).isEmpty();
        assertThat(without.withAnnex(whole.annexes().get(0))).isEqualTo(whole);
    }

    @Test
    void aLongNarrativeIsCutAtItsEmptyLines() {
        assertThat(Paragraph.each("Raz\ndwa\n\n  \nTrzy\n", "pl")).containsExactly(Paragraph.of("Raz\ndwa"), Paragraph.of("Trzy"));
    }

    @Test
    void anAttributeWithoutValueIsLeftOut() {
        FactList facts = FactList.about("f", "Cechy").fact("Termin", null).fact("Lider", " ").fact("Cel", "C-EDU-1").build();
        assertThat(facts.facts()).extracting(FactList.Fact::key).containsExactly("Cel");
    }

    @Test
    void amountsBesideBarsAreWrittenAsMoneyIs() {
        var bars = new FigureData.Bars("zł", List.of(new FigureData.Bar("FAMI", new java.math.BigDecimal("1200.5"))));
        assertThat(bars.written(bars.bars().get(0).value())).isEqualTo("1\u00a0200,50");
        assertThat(bars.table("t", "Pieniądze").rows().get(0).cells().toString()).contains("1\u00a0200,50");
        assertThat(new FigureData.Bars("osoby", List.of()).written(new java.math.BigDecimal("2.5"))).isEqualTo("2,5");
    }

    private static PlanDocument document() {
        Section action = Section.of("A-EDU-1", "1.1.1", "Procedura",
                FactList.of("f1", "Karta działania", FactList.Fact.of("Odpowiedzialny", "Starostwo")),
                Table.of("t1", "Budżet", List.of(Column.text("Źródło"), Column.money("Kwota")),
                        List.of(Row.headed("FAMI", "48 000 zł").withId("B-1"))),
                Figure.bars("r1", "Pieniądze", "Dwa słupki", "zł", List.of(FigureData.Bar.of("FAMI", 48000))),
                Figure.quarters("r2", "Harmonogram", "Jedno działanie", List.of(new FigureData.Span("A-EDU-1",
                        LocalDate.of(2028, 4, 3), LocalDate.of(2030, 12, 20)))),
                Figure.paths("r4", "Wskaźniki", "Jedna linia", List.of(new FigureData.Path("WSK-01 Kursy",
                        List.of(new FigureData.Point("2027 r.", java.math.BigDecimal.ZERO), new FigureData.Point("2028 r.", java.math.BigDecimal.TEN))))),
                Figure.levels("r3", "Standardy", "Jeden standard", List.of(FigureData.Level.of("EDU-1", 1, 3))),
                Note.missing("Brak terminu"));
        Section part = Section.of("1.1", "1.1", "Część", Quote.of("There are few of us", "en", "W1-001"),
                BulletList.of("pierwszy", "drugi")).withSections(action);
        Section chapter = Section.of("1", "1", "Rozdział", Paragraph.of("Akapit")).withSections(part);
        Section annex = Section.of("zal", "Zał. 1", "Zespół", Quote.of("Jest nas mało", ""),
                Table.of("t2", "Puste", List.of(Column.text("Kto")), List.of(Row.of(Cell.empty()))));
        return PlanDocument.of(metrics(), List.of(chapter), List.of(annex));
    }

    /** Everybody may have a file checked: what would become millions of objects is refused before it does, and one is read at a time. */
    @Test
    void aFileThatWouldFillTheMemoryIsRefused() throws Exception {
        CheckVersion check = new CheckVersion(null, json, null, null, null);
        byte[] longest = json.bytes(HostilePlan.plan());
        System.out.printf("The hostile plan: %d bytes, %d tokens%n", longest.length, check.count(longest));
        assertThat(check.count(longest)).isLessThan(CheckVersion.MOST_TOKENS / 2);
        assertThat(longest).hasSizeLessThan(CheckVersion.MOST_BYTES / 2);
        assertThat(check.sum(longest)).isEqualTo(json.sha256(longest));
        assertThat(check.sum(many(CheckVersion.MOST_TOKENS / 2 - 1))).hasSize(64);
        assertThatThrownBy(() -> check.sum(many(CheckVersion.MOST_TOKENS / 2))).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.status()).isEqualTo(413));
        assertThatThrownBy(() -> check.sum(new byte[CheckVersion.MOST_BYTES + 1])).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.status()).isEqualTo(413));
        assertThatThrownBy(() -> check.inTurn(() -> check.sum("[".repeat(5_000).getBytes(UTF_8)))).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.status()).isEqualTo(422));
        check.inTurn(() -> {
            assertThatThrownBy(() -> check.inTurn(() -> "")).isInstanceOfSatisfying(Problem.class, problem -> {
                assertThat(problem.status()).isEqualTo(503);
                assertThat(problem.retryAfter()).isPresent();
            });
            return "";
        });
        assertThat(check.inTurn(() -> "free again")).isEqualTo("free again");
    }

    private static byte[] many(int arrays) {
        return ("[" + "[],".repeat(arrays - 1) + "[]]").getBytes(UTF_8);
    }

    private static Metrics metrics() {
        return new Metrics("Plan", "pl", new Metrics.Territory("2205", "powiat kartuski", "Kartuzy"), "Edycja 2027",
                Metrics.Period.of(LocalDate.of(2028, 1, 1), LocalDate.of(2030, 12, 31)),
                new Metrics.Revision("1.0", "złożony"), LocalDate.of(2028, 1, 10),
                new Metrics.Formalities(Optional.of("PSE.8140.3.2027"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
