package pl.pomost.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import pl.pomost.plan.CanonicalJson;
import pl.pomost.plan.Paragraph;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Section;
import pl.pomost.region.Typeface;
import pl.pomost.testing.HtmlCheck;
import pl.pomost.testing.OfficeSchemas;
import pl.pomost.testing.OpenDocuments;
import pl.pomost.testing.PdfText;
import pl.pomost.testing.SamplePlan;
import pl.pomost.testing.VeraPdf;

/** The paper of an edition in every format that has pages: logos with their words, who pays, letters; the plan's data stay as they were. */
class LetterheadTest {

    private static final CanonicalJson JSON = new CanonicalJson();
    private static final PlanDocument PLAN = SamplePlan.bare();
    private static final String LOGOS = "Fundusze Europejskie & \"Pomorze\" <UE>";
    private static final String PAID = "Projekt współfinansowany z Funduszu Azylu, Migracji i Integracji.";
    private static final Letterhead PAPER = new Letterhead(Optional.of(new Letterhead.Strip(png(), 600, 80, LOGOS)), PAID, Typeface.SERIF);

    @Test
    void thePdfHasItsLogosAndItsDataAndKeepsToBothProfiles() throws IOException {
        byte[] pdf = written(new PdfPlanWriter());
        assertThat(VeraPdf.failures(pdf)).isEmpty();
        assertThat(PdfText.of(pdf).text()).contains(PAID);
        try (PDDocument file = Loader.loadPDF(pdf)) {
            var data = file.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().get("plan.json");
            assertThat(data.getEmbeddedFile().toByteArray()).isEqualTo(JSON.bytes(PLAN));
            assertThat(data.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Source");
            var resources = file.getPage(0).getResources();
            var fonts = new ArrayList<String>();
            for (COSName name : resources.getFontNames()) {
                fonts.add(resources.getFont(name).getName());
            }
            assertThat(fonts).anyMatch(font -> font.contains("LiberationSerif")).noneMatch(font -> font.contains("NotoSans-"));
        }
    }

    @Test
    void theDataInThePdfAreThoseOfTheHashEvenWhenThePeopleArePrinted() throws IOException {
        var people = Section.of("zespol-wykaz", "Załącznik 1.", "Skład zespołu", Paragraph.of("Joanna Miotk"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfPlanWriter().write(PLAN.withAnnex(people), JSON.sha256(PLAN), out);
        try (PDDocument file = Loader.loadPDF(out.toByteArray())) {
            byte[] data = file.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().get("plan.json").getEmbeddedFile().toByteArray();
            assertThat(JSON.sha256(data)).isEqualTo(JSON.sha256(PLAN));
        }
        assertThat(PdfText.of(out.toByteArray()).text()).contains("Joanna Miotk");
    }

    @Test
    void officeFilesHaveThemAndStayValid() {
        for (PlanWriter writer : List.of(new DocxPlanWriter(), new PptxPlanWriter())) {
            byte[] file = written(writer);
            assertThat(OfficeSchemas.violations(file)).isEmpty();
            assertThat(parts(file)).contains("Times New Roman", "współfinansowany", "Fundusze Europejskie &amp; ");
        }
        byte[] odt = written(new OdtPlanWriter());
        assertThat(OpenDocuments.violations(Map.of("plan.odt", odt))).isEmpty();
        assertThat(parts(odt)).contains("Liberation Serif", "współfinansowany", "<svg:desc>Fundusze Europejskie &amp; ");
    }

    @Test
    void thePageHasThemAndLoadsNothing() {
        String html = new String(written(new HtmlPlanWriter()), UTF_8);
        // the checker knows no data: in a policy; browsers do
        assertThat(new HtmlCheck().findings(html)).allMatch(finding -> finding.contains("blocked by “img-src” directive"));
        assertThat(html).contains("alt=\"Fundusze Europejskie &amp; &quot;Pomorze&quot; &lt;UE&gt;\"", "Liberation Serif", "współfinansowany").doesNotContain("http://", "https://");
    }

    private static byte[] written(PlanWriter writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(PLAN, JSON.sha256(PLAN), PAPER, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The text of every part of a package; words are joined by spaces that do not break. */
    private static String parts(byte[] file) {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml")) {
                    all.append(new String(zip.readAllBytes(), UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString().replace('\u00A0', ' ');
    }

    static byte[] png() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(600, 80, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
