package pl.pomost.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import pl.pomost.plan.Block;
import pl.pomost.plan.CanonicalJson;
import pl.pomost.plan.FactList;
import pl.pomost.plan.Figure;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Section;
import pl.pomost.plan.Table;
import pl.pomost.testing.LibreOffice;
import pl.pomost.testing.PdfText;
import pl.pomost.testing.SamplePlan;

class DocxPlanWriterTest {

    private static final DocxPlanWriter WRITER = new DocxPlanWriter();
    private static final PlanDocument PLAN = SamplePlan.rich();
    private static final String HASH = new CanonicalJson().sha256(PLAN);
    private static final byte[] DOCX = docx(PLAN);

    @Test
    void aFileThatLibreOfficeSavedAgainStillHasEveryHeadingAndCell() throws IOException {
        byte[] saved = LibreOffice.convert(LibreOffice.convert(DOCX, "docx", "odt"), "odt", "docx");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(saved))) {
            assertThat(word.getTables().stream().map(DocxPlanWriterTest::cells).toList())
                    .containsExactlyElementsOf(tables());
            assertThat(headings(word)).containsExactlyElementsOf(outline(PLAN.chapters(), PLAN.annexes()));
        }
    }

    @Test
    void theFileItselfHasEveryHeadingAndCell() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(DOCX))) {
            assertThat(word.getTables().stream().map(DocxPlanWriterTest::cells).toList())
                    .containsExactlyElementsOf(tables());
            assertThat(headings(word)).containsExactlyElementsOf(outline(PLAN.chapters(), PLAN.annexes()));
        }
    }

    @Test
    void everyTableWithHeadersRepeatsThemOnEachPage() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(DOCX))) {
            long headed = word.getTables().stream().filter(table -> table.getRow(0).isRepeatHeader()).count();
            assertThat(headed).isEqualTo(blocks().filter(block -> block instanceof Table || block instanceof Figure).count());
            assertThat(word.getTables()).allMatch(table -> !table.getCTTbl().getTblPr().getTblCaption().getVal().isEmpty());
        }
    }

    @Test
    void theFileNamesItsTitleLanguageAndHash() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(DOCX))) {
            assertThat(word.getProperties().getCoreProperties().getTitle()).contains("powiecie kartuskim");
            assertThat(word.getProperties().getCoreProperties().getUnderlyingProperties().getLanguageProperty()).contains("pl-PL");
            assertThat(word.getProperties().getCustomProperties().getProperty("SHA-256").getLpwstr()).isEqualTo(HASH);
            String foot = String.join("\n", word.getFooterList().stream().map(footer -> footer.getText()).toList());
            assertThat(foot).contains(HASH, "Wersja 1.0 (złożony)");
        }
    }

    @Test
    void textsInOtherLanguagesSaySo() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(DOCX))) {
            XWPFParagraph ukrainian = word.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().startsWith("Дитина")).findFirst().orElseThrow();
            assertThat(ukrainian.getStyle()).isEqualTo("Quote");
            assertThat(ukrainian.getRuns().get(0).getLang()).isEqualTo("uk-UA");
        }
    }

    @Test
    void mentionsAndContentsLeadToBookmarksThatExist() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(DOCX))) {
            String xml = word.getDocument().xmlText();
            List<String> anchors = found(xml, "w:anchor=\"([^\"]+)\"");
            List<String> bookmarks = found(xml, "w:bookmarkStart [^>]*w:name=\"([^\"]+)\"");
            assertThat(anchors).hasSizeGreaterThan(30);
            assertThat(bookmarks).doesNotHaveDuplicates().containsAll(anchors);
        }
    }

    @Test
    void textsThatLookLikeMarkupAreText() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(DOCX))) {
            List<String> texts = word.getParagraphs().stream().map(XWPFParagraph::getText).map(DocxPlanWriterTest::squeezed).toList();
            assertThat(texts).containsAll(SamplePlan.AWKWARD.stream().map(new XmlText()::of).map(DocxPlanWriterTest::squeezed).toList());
        }
    }

    @Test
    void noLineEndsInAOneLetterWordWhenPrinted() {
        PdfText printed = PdfText.of(LibreOffice.convert(DOCX, "docx", "pdf"));
        assertThat(printed.lines()).hasSizeGreaterThan(500);
        assertThat(printed.linesEndingInOneLetter()).isEmpty();
    }

    @Test
    void aPlanThatHasNothingYetOpens() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx(SamplePlan.bare())))) {
            assertThat(word.getParagraphs().get(1).getText()).isEqualTo("Plan");
        }
    }

    @Test
    void aPlanOfSixtyPagesIsWritten() {
        PlanDocument plan = SamplePlan.ofSixtyPages();
        docx(plan);
        long start = System.nanoTime();
        byte[] bytes = docx(plan);
        System.out.printf(Locale.ROOT, "DOCX: %d kB in %d ms%n", bytes.length / 1000, (System.nanoTime() - start) / 1_000_000);
        assertThat(bytes).hasSizeGreaterThan(20_000);
    }

    private static List<String> outline(List<Section> chapters, List<Section> annexes) {
        List<String> outline = new ArrayList<>();
        Stream.concat(chapters.stream(), annexes.stream()).forEach(section -> outline(section, 1, outline));
        return outline;
    }

    private static void outline(Section section, int depth, List<String> outline) {
        outline.add("h" + depth + " " + squeezed(section.heading()));
        section.sections().forEach(part -> outline(part, depth + 1, outline));
    }

    private static List<String> headings(XWPFDocument word) {
        return word.getParagraphs().stream().filter(paragraph -> String.valueOf(paragraph.getStyle()).startsWith("Heading"))
                .map(paragraph -> "h" + paragraph.getStyle().substring(7) + " " + squeezed(paragraph.getText())).toList();
    }

    private static Stream<Block> blocks() {
        return PLAN.sections().flatMap(section -> section.blocks().stream());
    }

    /** Every table of the model, row by row, as it should be found in the file; the title page's comes first. */
    private static List<List<List<String>>> tables() {
        Stream<Block> title = Stream.of(TitlePage.of(PLAN, HASH).particulars());
        return Stream.concat(title, blocks()).flatMap(DocxPlanWriterTest::cells).toList();
    }

    private static Stream<List<List<String>>> cells(Block block) {
        if (block instanceof Figure figure) {
            return cells(figure.table());
        }
        if (block instanceof FactList facts) {
            return Stream.of(facts.facts().stream().map(fact -> List.of(typed(fact.key()), typed(fact.value()))).toList());
        }
        if (block instanceof Table table) {
            Stream<List<String>> head = Stream.of(table.columns().stream().map(column -> typed(column.header())).toList());
            return Stream.of(Stream.concat(head, table.rows().stream()
                    .map(row -> row.cells().stream().map(cell -> typed(cell.text())).toList())).toList());
        }
        return Stream.empty();
    }

    private static List<List<String>> cells(XWPFTable table) {
        return table.getRows().stream()
                .map(row -> row.getTableCells().stream().map(cell -> squeezed(cell.getText())).toList()).toList();
    }

    private static String typed(String text) {
        return squeezed(new XmlText().of(text));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00A0]+", " ").strip();
    }

    private static List<String> found(String xml, String pattern) {
        return Pattern.compile(pattern).matcher(xml).results().map(match -> match.group(1)).toList();
    }

    private static byte[] docx(PlanDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            WRITER.write(document, new CanonicalJson().sha256(document), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
