package pl.pomost.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import pl.pomost.plan.CanonicalJson;
import pl.pomost.plan.PlanDocument;
import pl.pomost.testing.HostilePlan;
import pl.pomost.testing.LibreOffice;
import pl.pomost.testing.OfficeSchemas;
import pl.pomost.testing.PdfText;
import pl.pomost.testing.SamplePlan;

/** The council's slides: always ten, readable by ear, valid, and nothing runs out of them. */
class CouncilSlidesTest {

    private static final CanonicalJson JSON = new CanonicalJson();
    private static final PlanDocument HOSTILE = HostilePlan.plan();
    private static final byte[] PPTX = written(HOSTILE);
    /** Points: where the foot of a slide begins, and the edges between which everything stands. */
    private static final double FOOT = 484;
    private static final double LEFT = 40;
    private static final double RIGHT = 925;

    @Test
    void everyPlanGivesTenValidSlides() throws IOException {
        for (PlanDocument plan : List.of(HOSTILE, SamplePlan.rich(), SamplePlan.bare())) {
            byte[] pptx = written(plan);
            assertThat(OfficeSchemas.violations(pptx)).isEmpty();
            try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(pptx))) {
                assertThat(show.getSlides()).hasSize(10);
            }
        }
    }

    @Test
    void libreOfficeFindsTheTitlesAndCellsThatFitted() {
        List<SlideFit.Fitted> slides = PptxSlides.fitted(HOSTILE, JSON.sha256(HOSTILE), Letterhead.NONE);
        Document saved = SlidesModel.content(LibreOffice.convert(PPTX, "pptx", "odp"));
        assertThat(SlidesModel.titles(saved)).containsExactlyElementsOf(SlidesModel.titles(slides));
        assertThat(SlidesModel.tables(saved)).hasSizeGreaterThan(6).containsExactlyElementsOf(SlidesModel.tables(slides));
    }

    @Test
    void nothingRunsOutOfASlideNorIntoItsFoot() {
        PdfText drawn = PdfText.of(LibreOffice.convert(PPTX, "pptx", "pdf"));
        Map<Integer, List<PdfText.Line>> byPage = drawn.lines().stream().collect(Collectors.groupingBy(PdfText.Line::page));
        assertThat(byPage).hasSize(10);
        assertThat(drawn.lines()).allMatch(line -> line.left() >= LEFT && line.right() <= RIGHT && line.y() < SlideFit.HEIGHT);
        byPage.values().forEach(lines -> {
            // the foot is at most two lines of small letters; whatever else comes there has run over
            List<PdfText.Line> low = lines.stream().filter(line -> line.y() > FOOT).toList();
            assertThat(low.stream().map(line -> Math.round(line.y())).distinct().count()).as(low.toString()).isLessThanOrEqualTo(2);
        });
    }

    @Test
    void whatIsSeenIsSaidInTheOrderOfReading() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(PPTX))) {
            var titles = new HashSet<String>();
            for (XSLFSlide slide : show.getSlides()) {
                List<XSLFShape> shapes = slide.getShapes();
                assertThat(((XSLFTextShape) shapes.get(0)).getTextType()).isEqualTo(Placeholder.TITLE);
                assertThat(titles.add(slide.getTitle())).as("each title stands once").isTrue();
                assertThat(shapes.stream().filter(shape -> !(shape instanceof XSLFTextShape))).allSatisfy(shape -> assertThat(shape.getXmlObject().toString()).containsPattern("descr=\"[^\"]+\""));
                assertThat(slide.getNotes().getTextParagraphs()).isNotEmpty();
                assertThat(slide.getXmlObject().toString()).contains("lang=\"pl-PL\"").doesNotContain("lang=\"en-US\"");
            }
        }
    }

    private static byte[] written(PlanDocument plan) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PptxPlanWriter().write(plan, JSON.sha256(plan), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
