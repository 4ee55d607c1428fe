package pl.pomost.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import pl.pomost.plan.CanonicalJson;
import pl.pomost.plan.PlanDocument;

/**
 * A PDF for printing and for archives: PDF/UA-1 (tagged, with a language, bookmarks and headed tables) and PDF/A-3a at
 * once; the plan's data, whose hash every page bears, is attached.
 */
@ApplicationScoped
public class PdfPlanWriter implements PlanWriter {

    static {
        // It tells of every font and page at length; what goes wrong is thrown.
        XRLog.setLoggingEnabled(false);
    }

    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final CanonicalJson json = new CanonicalJson();
    private final String style = style("plan.css");

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public void write(PlanDocument document, String sha256, OutputStream out) throws IOException {
        write(document, sha256, Letterhead.NONE, out);
    }

    @Override
    public void write(PlanDocument document, String sha256, Letterhead letterhead, OutputStream out) throws IOException {
        PlanFonts fonts = PlanFonts.of(letterhead.typeface());
        Document pages = new PlanPages(document, sha256, letterhead, new PrintableText(fonts::has), fonts).build(style);
        try (PdfBoxRenderer renderer = renderer(pages, fonts)) {
            renderer.layout();
            try (PDDocument pdf = renderer.createPDFKeepOpen()) {
                PdfFinish.apply(pdf);
                PdfData.attach(pdf, json, document, sha256);
                pdf.save(out);
            }
        }
    }

    /** By PDF/UA-1 and PDF/A-3a, with the program's own fonts. */
    static PdfBoxRenderer renderer(Document pages, PlanFonts fonts) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(pages, "");
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(COLOURS);
        builder.withProducer("Pomost");
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.useObjectDrawerFactory(new FigureObjects(fonts));
        for (PlanFonts.Face face : PlanFonts.Face.values()) {
            builder.useFont(() -> face.open(fonts.typeface()), face.family(fonts.typeface()), face.weight,
                    face.italic ? FontStyle.ITALIC : FontStyle.NORMAL, true);
        }
        return builder.buildPdfRenderer();
    }

    static String style(String sheet) {
        try (InputStream in = PdfPlanWriter.class.getResourceAsStream(sheet)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
