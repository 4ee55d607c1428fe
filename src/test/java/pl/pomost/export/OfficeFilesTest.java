package pl.pomost.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import pl.pomost.plan.CanonicalJson;
import pl.pomost.plan.PlanDocument;
import pl.pomost.testing.HostilePlan;
import pl.pomost.testing.HtmlCheck;
import pl.pomost.testing.LibreOffice;
import pl.pomost.testing.OfficeSchemas;
import pl.pomost.testing.OpenDocuments;
import pl.pomost.testing.SamplePlan;
import pl.pomost.testing.VeraPdf;

/** What every format makes of an ordinary plan and of a hostile one, judged by the schemas and by LibreOffice. */
class OfficeFilesTest {

    private static final CanonicalJson JSON = new CanonicalJson();
    private static final Map<String, PlanDocument> PLANS = new LinkedHashMap<>(Map.of("rich", SamplePlan.rich(), "hostile", HostilePlan.plan(), "bare", SamplePlan.bare()));

    @Test
    void everyOfficeFileKeepsToTheSchemaOfItsKind() {
        Map<String, byte[]> open = new LinkedHashMap<>();
        PLANS.forEach((name, plan) -> {
            assertThat(OfficeSchemas.violations(written(new DocxPlanWriter(), plan))).as(name).isEmpty();
            open.put(name + ".odt", written(new OdtPlanWriter(), plan));
        });
        assertThat(OpenDocuments.violations(open)).isEmpty();
    }

    @Test
    void libreOfficeFindsEveryHeadingAndEveryCellOfTheModel() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : List.of("rich", "hostile")) {
            files.put(name + "-word.docx", written(new DocxPlanWriter(), PLANS.get(name)));
            files.put(name + "-open.odt", written(new OdtPlanWriter(), PLANS.get(name)));
        }
        LibreOffice.convertAll(files, "html").forEach((file, html) -> {
            PlanDocument plan = PLANS.get(file.substring(0, file.indexOf('-')));
            Document page = Jsoup.parse(new String(html, UTF_8));
            assertThat(DocxModel.outline(page)).as(file).containsExactlyElementsOf(DocxModel.outline(plan));
            assertThat(DocxModel.tables(page)).as(file).containsExactlyElementsOf(DocxModel.tables(plan, JSON.sha256(plan)));
        });
    }

    @Test
    void thePageIsValidAloneAndHoldsTheModel() {
        HtmlCheck check = new HtmlCheck();
        PLANS.forEach((name, plan) -> {
            String html = new String(written(new HtmlPlanWriter(), plan), UTF_8);
            assertThat(check.findings(html)).as(name).isEmpty();
            Document page = Jsoup.parse(html);
            assertThat(page.select("script, link, iframe, object, [style], [onclick], [src^=http], [href]:not([href^=#])")).as(name).isEmpty();
            page.select("nav, tr.none").forEach(Element::remove);
            assertThat(DocxModel.outline(page).subList(1, DocxModel.outline(page).size())).as(name).containsExactlyElementsOf(deeper(DocxModel.outline(plan)));
            assertThat(DocxModel.tables(page)).as(name).containsExactlyElementsOf(DocxModel.tables(plan, JSON.sha256(plan)));
        });
    }

    @Test
    void aHostilePlanIsStillAnAccessiblePdf() {
        assertThat(VeraPdf.failures(written(new PdfPlanWriter(), HostilePlan.plan()))).isEmpty();
    }

    /** On a page the title of the plan is the heading above all others. */
    private static List<String> deeper(List<String> outline) {
        return outline.stream().map(line -> "h" + Math.min(6, line.charAt(1) - '0' + 1) + line.substring(2)).toList();
    }

    private static byte[] written(PlanWriter writer, PlanDocument plan) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(plan, JSON.sha256(plan), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
