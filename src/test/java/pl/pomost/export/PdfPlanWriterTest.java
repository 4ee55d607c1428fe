package pl.pomost.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import pl.pomost.plan.CanonicalJson;
import pl.pomost.plan.FactList;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Section;
import pl.pomost.testing.PdfText;
import pl.pomost.testing.PdfText.Line;
import pl.pomost.testing.SamplePlan;
import pl.pomost.testing.VeraPdf;

class PdfPlanWriterTest {

    private static final float LEFT_EDGE = 70;
    private static final float RIGHT_EDGE = 534;
    private static final float FOOT = 765;

    private static final PdfPlanWriter WRITER = new PdfPlanWriter();
    private static final PrintableText PRINTABLE = new PrintableText(PlanFonts.shared()::has);
    private static final PlanDocument PLAN = SamplePlan.rich();
    private static final byte[] PDF = pdf(PLAN);
    private static final PdfText TEXT = PdfText.of(PDF);

    @Test
    void veraPdfFindsNothingInARichPlan() {
        assertThat(VeraPdf.failures(PDF)).isEmpty();
    }

    @Test
    void veraPdfFindsNothingInAPlanThatHasNothingYet() {
        assertThat(VeraPdf.failures(pdf(SamplePlan.bare()))).isEmpty();
    }

    @Test
    void everyWordOfTheModelCanBeExtracted() {
        Set<String> saidByTheHeading = PLAN.sections().flatMap(section -> section.blocks().stream().filter(FactList.class::isInstance).map(FactList.class::cast)
                .filter(facts -> facts.describes(section.id())).map(FactList::caption)).collect(Collectors.toSet());
        List<String> words = PLAN.texts().filter(text -> !saidByTheHeading.contains(text)).map(PRINTABLE::of).map(text -> text.replace('\u00A0', ' '))
                .flatMap(text -> List.of(text.split("\\s+")).stream()).filter(word -> !word.isEmpty()).toList();
        assertThat(words).hasSizeGreaterThan(3000);
        assertThat(TEXT.missing(words)).isEmpty();
    }

    @Test
    void noLineEndsInAOneLetterWord() {
        assertThat(TEXT.linesEndingInOneLetter()).isEmpty();
    }

    @Test
    void nothingStandsOutsideTheMargins() {
        assertThat(TEXT.lines()).filteredOn(line -> line.page() > 1)
                .allMatch(line -> line.left() >= LEFT_EDGE && line.right() <= RIGHT_EDGE);
    }

    @Test
    void textsThatLookLikeMarkupAreText() {
        String squeezed = TEXT.text().replaceAll("\\s+", "");
        assertThat(SamplePlan.AWKWARD).map(PRINTABLE::of).map(text -> text.replaceAll("[\\s\u00A0]+", ""))
                .allMatch(squeezed::contains);
    }

    @Test
    void aSignThatNoFontHasIsShownAsAnEmptyBox() {
        assertThat(TEXT.text()).contains("□□ nie mają tu swoich krojów").doesNotContain("\uFFFD");
        assertThat(TEXT.text().chars().filter(c -> c == '#').count())
                .isEqualTo(PLAN.texts().flatMapToInt(String::chars).filter(c -> c == '#').count());
    }

    @Test
    void bookmarksFollowTheChapters() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PDF)) {
            List<String> titles = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getDocumentOutline(), titles);
            assertThat(titles).containsExactlyElementsOf(PLAN.sections().map(Section::heading).map(PRINTABLE::of).toList());
        }
    }

    @Test
    void everyLinkSaysWhereItLeads() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PDF)) {
            List<String> contents = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                page.getAnnotations().stream().map(PDAnnotation::getContents).forEach(contents::add);
            }
            assertThat(contents).hasSizeGreaterThan(20).doesNotContain("")
                    .contains(PRINTABLE.of("3.1.1 D-EDU-01 Szkoły przyjmują nowych uczniów bez wspólnej procedury"));
        }
    }

    @Test
    void everyPageButTheFirstNamesVersionHashAndNumber() {
        String hash = new CanonicalJson().sha256(PLAN);
        int pages = TEXT.lines().stream().mapToInt(Line::page).max().orElseThrow();
        for (int page = 2; page <= pages; page++) {
            int number = page;
            List<String> foot = TEXT.lines().stream().filter(line -> line.page() == number && line.y() > FOOT)
                    .map(Line::text).toList();
            assertThat(String.join("\n", foot)).contains("Wersja 1.0 (złożony)", hash, number + " / " + pages);
        }
    }

    @Test
    void noHeadingIsLeftAloneAtTheFootOfAPage() {
        List<String> headings = PLAN.sections().filter(section -> !section.blocks().isEmpty() && !section.title().isEmpty())
                .map(Section::heading).map(PRINTABLE::of).toList();
        for (int i = 0; i + 1 < TEXT.lines().size(); i++) {
            Line line = TEXT.lines().get(i);
            if (headings.contains(line.text()) && line.page() > 2) {
                assertThat(TEXT.lines().get(i + 1)).as(line.text())
                        .matches(next -> next.page() == line.page() && next.y() < FOOT);
            }
        }
    }

    @Test
    void aLongPlanIsWritten() {
        PlanDocument plan = SamplePlan.ofSixtyPages();
        pdf(plan);
        long start = System.nanoTime();
        byte[] bytes = pdf(plan);
        long millis = (System.nanoTime() - start) / 1_000_000;
        int pages = PdfText.of(bytes).lines().stream().mapToInt(Line::page).max().orElseThrow();
        System.out.printf(Locale.ROOT, "PDF: %d pages, %d kB in %d ms%n", pages, bytes.length / 1000, millis);
        assertThat(pages).isGreaterThanOrEqualTo(60);
    }

    private static void collect(PDOutlineNode node, List<String> titles) {
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle());
            collect(item, titles);
        }
    }

    private static byte[] pdf(PlanDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            WRITER.write(document, new CanonicalJson().sha256(document), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
