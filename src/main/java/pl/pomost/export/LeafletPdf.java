package pl.pomost.export;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Leaflets as PDF, by PDF/UA-1 and PDF/A-3a. */
final class LeafletPdf {

    private static final String STYLE = PdfPlanWriter.style("plan.css") + PdfPlanWriter.style("leaflet.css");
    private static final String TIGHT = STYLE + PdfPlanWriter.style("one-page.css");

    private LeafletPdf() {
    }

    /** As many pages as it takes. */
    static byte[] of(Leaflet leaflet, Letterhead letterhead) {
        PlanFonts fonts = PlanFonts.of(letterhead.typeface());
        try (PdfBoxRenderer renderer = PdfPlanWriter.renderer(new LeafletPages(leaflet, letterhead, fonts, false).build(STYLE), fonts)) {
            renderer.layout();
            return written(renderer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One A4 page: the most generous of the ways to fill it with which it stays one.
     *
     * @param page what stands on it when there is that much room
     * @throws IllegalStateException when it is more than a page even in the least room
     */
    static byte[] onOnePage(Function<OnePageRoom, Leaflet> page, Letterhead letterhead) {
        return OnePageRoom.STEPS.stream().map(room -> ifOnePage(page.apply(room), letterhead, room)).flatMap(Optional::stream).findFirst()
                .orElseThrow(() -> new IllegalStateException("more than a page"));
    }

    private static Optional<byte[]> ifOnePage(Leaflet leaflet, Letterhead letterhead, OnePageRoom room) {
        PlanFonts fonts = PlanFonts.of(letterhead.typeface());
        String style = TIGHT + String.format(Locale.ROOT, "body { font-size: %.1fpt; }", room.size());
        try (PdfBoxRenderer renderer = PdfPlanWriter.renderer(new LeafletPages(leaflet, letterhead, fonts, true).build(style), fonts)) {
            renderer.layout();
            return renderer.getRootBox().getLayer().getPages().size() > 1 ? Optional.empty() : Optional.of(written(renderer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(PdfBoxRenderer renderer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = renderer.createPDFKeepOpen()) {
            PdfFinish.apply(pdf);
            pdf.save(out);
        }
        return out.toByteArray();
    }
}
