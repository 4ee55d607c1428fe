package pl.pomost.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.pomost.plan.FactList;
import pl.pomost.plan.FactList.Fact;
import pl.pomost.plan.Figure;
import pl.pomost.plan.FigureData.Bar;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Quote;
import pl.pomost.plan.Section;
import pl.pomost.plan.Table;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;
import pl.pomost.region.Typeface;
import pl.pomost.testing.HostilePlan;
import pl.pomost.testing.OfficeSchemas;
import pl.pomost.testing.PdfText;
import pl.pomost.testing.SamplePlan;
import pl.pomost.testing.VeraPdf;

/** The plan on one page: what is chosen for it, and that it is one page whatever is in the plan. */
class OnePageTest {

    private static final String ADDRESS = "https://pomost.example.org/plany/2205/2027/wersje/1";
    private static final LeafletFacts FACTS = new LeafletFacts(List.of("Wersja 1, stan na 10 stycznia 2028"), List.of(Fact.of("Stan planu", "ocena formalna · ocena do 21 stycznia 2028, zostało 11 dni")),
            Optional.of(ADDRESS));
    private static final String LONG = "Zdanie, które nie ma końca i w którym nie ma niczego ważnego. ".repeat(200);

    static Stream<PlanDocument> plans() {
        return Stream.of(SamplePlan.bare(), SamplePlan.rich(), HostilePlan.plan(), plan(6, LONG), plan(40, LONG), plan(6, "krótko"));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void isOneAccessiblePageOfA4(PlanDocument plan) throws IOException {
        for (Letterhead paper : List.of(Letterhead.NONE, new Letterhead(Optional.of(new Letterhead.Strip(logos(), 600, 60, "Logotypy")), "Zdanie o finansowaniu. ".repeat(20), Typeface.SERIF))) {
            byte[] pdf = LeafletPdf.onOnePage(room -> OnePage.of(plan, "0".repeat(64), FACTS, room), paper);

            try (PDDocument file = Loader.loadPDF(pdf)) {
                assertThat(file.getNumberOfPages()).isEqualTo(1);
                assertThat(file.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
                assertThat(file.getPage(0).getMediaBox().getHeight()).isBetween(841f, 842.5f);
                assertThat(file.getPage(0).getAnnotations()).extracting(PDAnnotation::getContents).isNotEmpty().allSatisfy(words -> assertThat(words).isNotBlank());
            }
            assertThat(VeraPdf.failures(pdf)).isEmpty();
            assertThat(PdfText.of(pdf).text()).contains("zostało 11 dni", "Plan na jednej stronie").contains(ADDRESS);
        }
    }

    @Test
    void whatIsCutSaysSoAndLeadsToTheWhole() {
        assertThat(text(pdf(plan(6, LONG)))).contains("…", "Teksty ze znakiem „…” są skrócone.");
        assertThat(text(pdf(plan(6, "krótko")))).doesNotContain("…", "skrócone").contains("Cały plan, ze źródłami");
    }

    @Test
    void theMostUrgentNeedTheFirstGoalAndTheMostImportantActionStandForAnArea() {
        Table areas = table(OnePage.of(plan(2, "opis"), "0".repeat(64), FACTS, OnePageRoom.SCREEN), "obszary-tabela");

        assertThat(areas.rows()).hasSize(2);
        assertThat(areas.rows().get(0).cells()).extracting(cell -> cell.text().replace('\u00A0', ' ')).containsExactly("Obszar 1\n3 potrzeby, 2 cele, 3 działania", "Potrzeba 1.2 opis", "Cel 1.1 opis\n→ 90 % (do 30.06.2030)",
                "Działanie 1.3 opis\nStarostwo – inspektor, do 28.06.2030");
    }

    @Test
    void numbersAreOfPeopleFirstAndTheNewest() {
        FactList facts = OnePage.of(plan(1, "opis"), "0".repeat(64), FACTS, OnePageRoom.SCREEN).document().sections().filter(section -> section.id().equals("kto"))
                .flatMap(section -> section.blocks().stream()).map(FactList.class::cast).findFirst().orElseThrow();

        assertThat(facts.facts()).extracting(fact -> fact.key() + " = " + fact.value()).containsExactly("Mieszkańcy = osoby: 146 000 (31.12.2026)", "Dzieci w przedszkolu = osoby: mniej niż 5 (31.12.2026)",
                "Zezwolenia = zezwolenia: 615 (31.12.2026)", "Plan napisał zespół = osoby: 29; instytucje i grupy: 23");
    }

    @Test
    void moneyIsSummedUpWhereThereAreMoreSourcesThanRoom() {
        Leaflet page = OnePage.of(plan(1, "opis"), "0".repeat(64), FACTS, OnePageRoom.SCREEN);

        assertThat(table(page, "pieniadze-zrodla").rows()).extracting(row -> (row.cells().get(0).text() + ": " + row.cells().get(1).text()).replace('\u00A0', ' ')).containsExactly("Źródło 8: 8 000 zł", "Źródło 7: 7 000 zł",
                "Źródło 6: 6 000 zł", "Źródło 5: 5 000 zł", "Źródło 4: 4 000 zł", "Źródło 3: 3 000 zł", "Jeszcze 2 źródła: 3 000 zł");
        Figure years = page.document().sections().flatMap(section -> section.blocks().stream()).filter(Figure.class::isInstance).map(Figure.class::cast).findFirst().orElseThrow();
        assertThat(years.alternative().replace('\u00A0', ' ')).isEqualTo("Koszt w kolejnych latach: 2028 r.: 16 000 zł; 2029 r.: 20 000 zł.");
    }

    /** On paper nobody opens an alternative text. */
    @Test
    void theNumbersOfThePictureStandUnderItAsATable() {
        assertThat(text(pdf(plan(6, "krótko"))).replace('\u00A0', ' ')).containsPattern("Pozycja\\s+2028 r\\.\\s+2029 r\\.\\s+Wartość \\(zł\\)\\s+16 000\\s+20 000");
    }

    @Test
    void indicatorsComeFromAsManyAreasAsThereIsRoomFor() {
        Table indicators = table(OnePage.of(plan(1, "opis"), "0".repeat(64), FACTS, OnePageRoom.SCREEN), "wskazniki-krotko-tabela");

        assertThat(indicators.rows()).extracting(row -> row.cells().get(0).text()).startsWith("Pierwszy z edukacji", "Pierwszy ze zdrowia", "Drugi z edukacji");
        assertThat(indicators.columns().get(3).header()).isEqualTo("Cel, 2030");
        assertThat(indicators.rows().get(0).cells()).extracting(Table.Cell::text).containsExactly("Pierwszy z edukacji", "%", "15", "90");
    }

    @Test
    void theWordFileKeepsToItsSchema() {
        Stream.of(plan(6, LONG), HostilePlan.plan(), SamplePlan.bare())
                .forEach(plan -> assertThat(OfficeSchemas.violations(LeafletDocx.of(OnePage.of(plan, "0".repeat(64), FACTS, OnePageRoom.SCREEN), Letterhead.NONE))).isEmpty());
    }

    @Test
    void aCutNeverPartsWhatIsJoinedToALetter() {
        Cut cut = new Cut();
        assertThat(cut.to("krótko", 6)).isEqualTo("krótko");
        assertThat(cut.happened()).isFalse();
        assertThat(cut.to("Szkoły przyjmują, uczniów bez procedury", 20)).isEqualTo("Szkoły przyjmują…");
        assertThat(cut.happened()).isTrue();
        assertThat(new Cut().to("e\u0301".repeat(30), 20)).isEqualTo("e\u0301".repeat(9) + "…");
        assertThat(new Cut().to("😀".repeat(30), 20)).isEqualTo("😀".repeat(19) + "…");
        HostilePlan.TEXTS.forEach(text -> assertThat(new Cut().to(text, 24).codePoints().count()).isLessThanOrEqualTo(24));
    }

    private static byte[] logos() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(600, 60, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    private static byte[] pdf(PlanDocument plan) {
        return LeafletPdf.onOnePage(room -> OnePage.of(plan, "0".repeat(64), FACTS, room), Letterhead.NONE);
    }

    private static String text(byte[] pdf) {
        return PdfText.of(pdf).text();
    }

    private static Table table(Leaflet page, String id) {
        return page.document().sections().flatMap(section -> section.blocks().stream()).filter(Table.class::isInstance).map(Table.class::cast).filter(table -> table.id().equals(id)).findFirst().orElseThrow();
    }

    /** A plan with everything that the page asks for. @param words that follow every title */
    private static PlanDocument plan(int areas, String words) {
        Section numbers = Section.of("powiat-w-liczbach", "5.1", "Powiat w liczbach", Table.of("powiat-w-liczbach-tabela", "Powiat w liczbach", List.of(Column.text("Co"), Column.number("Ile"), Column.date("Kiedy")),
                List.of(Row.headed("DP-1 Zezwolenia", "zezwolenia: 615", "31.12.2026").withId("DP-1"), Row.headed("DP-2 Mieszkańcy", "osoby: 140 000", "31.12.2020").withId("DP-2"),
                        Row.headed("DP-3 Mieszkańcy", "osoby: 146 000", "31.12.2026").withId("DP-3"), Row.headed("DP-4 Dzieci w przedszkolu", "osoby: mniej niż 5", "31.12.2026").withId("DP-4"),
                        Row.headed("DP-5 Zdalnie", "brak danych", "06.10.2027").withId("DP-5"), Row.headed("DP-6 w tym dzieci w gminie Żukowo", "osoby: 301", "31.12.2026").withId("DP-6"))));
        return PlanDocument.of(SamplePlan.rich().meta(), List.of(
                Section.of("rozdzial-3", "3", "Jak powstał plan", FactList.about("zespol-fakty", "Zespół").fact("Liczba osób", "29").fact("Instytucje i grupy", "23").build()),
                Section.of("rozdzial-5", "5", "Jak jest").withSections(Stream.concat(Stream.of(numbers), areas(areas, "jak-jest-", area -> IntStream.rangeClosed(1, 3)
                        .mapToObj(i -> entry("D-" + area + "-" + i, "Potrzeba " + area + "." + i + " " + words, "Głosy i waga", "kropki: 1; waga 5 × wpływ " + (i == 2 ? 5 : i) + " = " + (i == 2 ? 25 : i)))))
                        .toList()),
                Section.of("rozdzial-7", "7", "Jak powinno być", Quote.of("Wizja: " + words, "wizja wspólna")).withSections(areas(areas, "jak-powinno-byc-", area -> IntStream.rangeClosed(1, 2)
                        .mapToObj(i -> entry("C-" + area + "-" + i, "Cel " + area + "." + i + " " + words, "Wartość docelowa", "90 % (do 30.06.2030)"))).toList()),
                Section.of("rozdzial-8", "8", "Co zrobimy").withSections(areas(areas, "dzialania-", area -> IntStream.rangeClosed(1, 3).mapToObj(i -> action(area, i, words))).toList()),
                money(), indicators(words)), List.of());
    }

    private interface Entries {

        Stream<Section> of(int area);
    }

    private static Stream<Section> areas(int areas, String prefix, Entries entries) {
        return IntStream.rangeClosed(1, areas).mapToObj(area -> Section.of(prefix + "X" + area, "", "Obszar " + area).withSections(entries.of(area).toList()));
    }

    private static Section entry(String code, String title, String key, String value) {
        return Section.of(code, code, title, FactList.about(code + "-fakty", "Wpis " + code).fact(key, value).build());
    }

    private static Section action(int area, int number, String words) {
        String code = "A-" + area + "-" + number;
        return Section.of(code, code, "Działanie " + area + "." + number + " " + words, FactList.about(code + "-fakty", "Działanie " + code).fact("Odpowiada", "Starostwo – inspektor")
                .fact("Gdzie i kiedy", "szkoły; 01.02.2028–28.06.2030").fact("Rodzaj, priorytet i stan", "usługa; priorytet " + (number == 3 ? "wysoki" : "niski") + "; planowane").build());
    }

    private static Section money() {
        List<Row> sources = IntStream.rangeClosed(1, 8).mapToObj(i -> Row.headed("Źródło " + i, i + " 000 zł")).toList();
        return Section.of("rozdzial-10", "10", "Budżet", Figure.bars("budzet-lata", "Koszt w latach", "Słupki.", "zł", List.of(new Bar("2028 r.", BigDecimal.valueOf(16_000)), Bar.of("2029 r.", 20_000))),
                Table.of("budzet-obszary-tabela", "Koszt", List.of(Column.text("Obszar"), Column.money("Razem")), List.of(Row.headed("Obszar 1", "36 000 zł"), Row.headed("Razem", "36 000 zł"))),
                Table.of("budzet-zrodla-tabela", "Źródła", List.of(Column.text("Źródło"), Column.money("Razem")), Stream.concat(sources.stream(), Stream.of(Row.headed("Razem", "36 000 zł"))).toList()));
    }

    private static Section indicators(String words) {
        List<Row> rows = List.of(indicator(1, "Pierwszy z edukacji", "C-EDU-1, A-EDU-1"), indicator(2, "Drugi z edukacji", "C-EDU-2"), indicator(3, "Pierwszy ze zdrowia", "C-ZDR-1"), indicator(4, "Trzeci z edukacji " + words, "C-EDU-2"));
        return Section.of("rozdzial-11", "11", "Wskaźniki", Table.of("wskazniki-wartosci", "Wartości", List.of(Column.text("Wskaźnik"), Column.text("Jednostka"), Column.number("Dziś"), Column.number("2029"),
                Column.number("2030"), Column.text("Mierzy")), rows));
    }

    private static Row indicator(int number, String name, String serves) {
        String code = String.format(Locale.ROOT, "WSK-%02d", number);
        return Row.headed(code + " " + name, "%", "15 (11.06.2027)", "40", "90", serves).withId(code);
    }
}
