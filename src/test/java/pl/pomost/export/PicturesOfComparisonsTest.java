package pl.pomost.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import pl.pomost.compare.Comparison;
import pl.pomost.compare.ComparisonDocument;
import pl.pomost.compare.Grid;
import pl.pomost.compare.Mark;
import pl.pomost.compare.Picture;
import pl.pomost.testing.VeraPdf;

/** Printed comparisons carry their pictures and the tables beside them. */
class PicturesOfComparisonsTest {

    private static final int ROW = 26;
    private static final int HEAD = 58;
    private static final Color DARK = new Color(0x0d, 0x4a, 0x72);

    @Test
    void aPrintedComparisonShowsItsPicturesAndItsTables() throws IOException {
        byte[] pdf = pdf(picture(5), picture(3));
        assertThat(VeraPdf.failures(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> figures = new ArrayList<>();
            List<String> tables = new ArrayList<>();
            gather(document.getDocumentCatalog().getStructureTreeRoot(), figures, tables);
            assertThat(figures).containsExactly("Poziomy 5 powiatów.", "Poziomy 3 powiatów.");
            assertThat(tables).hasSize(1);
            BufferedImage page = new PDFRenderer(document).renderImage(0);
            assertThat(dark(page)).as("drawn, and not only said to be there").isGreaterThan(200);
        }
    }

    /** 380 rows are several pages: no row is lost, doubled or cut in two, and each page has the head. */
    @Test
    void whatIsHigherThanAPageGoesOnUnderItsHead() {
        Picture picture = picture(380);
        List<PictureDrawing> parts = PictureDrawing.parts(picture, text -> text);
        assertThat(parts).hasSizeGreaterThan(5).allSatisfy(part -> assertThat(part.height()).isLessThanOrEqualTo(FigureDrawing.PAGE));
        double whole = parts.stream().mapToDouble(PictureDrawing::height).sum();
        double scale = (double) FigureDrawing.WIDTH / picture.width();
        assertThat(whole).isBetween((picture.height() + (parts.size() - 1) * HEAD) * scale - 1, (picture.height() + (parts.size() - 1) * HEAD) * scale + parts.size());
        int rows = 0;
        for (PictureDrawing part : parts) {
            Words words = new Words();
            part.draw(words);
            rows += words.said.stream().filter(word -> word.startsWith("powiat")).count();
            assertThat(words.outlines).as("the head, written upwards").isGreaterThan(0);
        }
        assertThat(rows).isEqualTo(380);
    }

    /** Remembers what was written on it. */
    private static final class Words extends Canvas {

        private final List<String> said = new ArrayList<>();
        private int outlines;

        Words() {
            super(PlanFonts.shared());
        }

        @Override
        void fill(Shape shape, Color color) {
            outlines += color.equals(Color.decode("#14233b")) ? 1 : 0;
        }

        @Override
        void text(String text, double x, double y, double size, PlanFonts.Face face, Color color) {
            said.add(text);
        }
    }

    private static byte[] pdf(Picture... pictures) {
        Grid grid = Grid.of("poziomy", "Poziomy", "", List.of(Grid.Head.text("Powiat"), Grid.Head.number("Poziom")), List.of(Grid.Line.of(Grid.Cell.of("powiat 1"), Grid.Cell.of(2))));
        Comparison comparison = new Comparison("macierz", "Standardy w powiatach", "Co zespoły uzgodniły.", List.of(), List.of(), List.of(), List.of(pictures), List.of(grid), Optional.empty());
        return LeafletPdf.of(new Leaflet(ComparisonDocument.of(comparison, LocalDate.of(2028, 1, 10), true), List.of(), Optional.empty(), "stopka", comparison.pictures()), Letterhead.NONE);
    }

    private static Picture picture(int rows) {
        List<Mark> marks = new ArrayList<>(List.of(new Mark.Upright(170, HEAD - 6, "EDU-1", 12, "#14233b"), new Mark.Stroke(160, HEAD, 160, HEAD + rows * ROW, "#c9d3da", 1)));
        IntStream.range(0, rows).forEach(row -> {
            marks.add(new Mark.Text(142, HEAD + row * ROW + 17, "powiat " + row, "end", 12, "#51607a", false));
            marks.add(new Mark.Box(151, HEAD + row * ROW + 1, 24, 24, "#0d4a72", "#c9d3da"));
            marks.add(new Mark.Dot(190, HEAD + row * ROW + 13, 5, "#0b638c", "#ffffff"));
        });
        return new Picture("Poziomy", "Poziomy " + rows + " powiatów.", 836, HEAD + rows * ROW + 10, HEAD, marks);
    }

    private static int dark(BufferedImage page) {
        int dark = 0;
        for (int x = 0; x < page.getWidth(); x++) {
            for (int y = 0; y < page.getHeight(); y++) {
                dark += (page.getRGB(x, y) & 0xFFFFFF) == (DARK.getRGB() & 0xFFFFFF) ? 1 : 0;
            }
        }
        return dark;
    }

    private static void gather(PDStructureNode node, List<String> figures, List<String> tables) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if ("Figure".equals(element.getStructureType())) {
                    figures.add(element.getAlternateDescription());
                } else if ("Table".equals(element.getStructureType())) {
                    tables.add(element.getStructureType());
                }
                gather(element, figures, tables);
            }
        }
    }
}
