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
import pl.pomost.plan.PlanDocument;

/**
 * A PDF for printing and for archives: PDF/UA-1 (tagged, with a language, bookmarks and headed tables) and PDF/A-2a at
 * once.
 */
@ApplicationScoped
public class PdfPlanWriter implements PlanWriter {

    static {
        // It tells of every font and page at length; what goes wrong is thrown.
        XRLog.setLoggingEnabled(false);
    }

    private final PlanFonts fonts = PlanFonts.shared();
    private final PrintableText printable = new PrintableText(fonts::has);
    private final String style = style();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

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
        Document pages = new PlanPages(document, sha256, printable, fonts).build(style);
        try (PdfBoxRenderer renderer = builder(pages).buildPdfRenderer()) {
            renderer.layout();
            try (PDDocument pdf = renderer.createPDFKeepOpen()) {
                PdfFinish.apply(pdf);
                pdf.save(out);
            }
        }
    }

    private PdfRendererBuilder builder(Document pages) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(pages, "");
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(colours);
        builder.withProducer("Pomost");
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.useObjectDrawerFactory(new FigureObjects(fonts));
        for (PlanFonts.Face face : PlanFonts.Face.values()) {
            builder.useFont(face::open, face.family, face.weight,
                    face.italic ? FontStyle.ITALIC : FontStyle.NORMAL, true);
        }
        return builder;
    }

    private static String style() {
        try (InputStream in = PdfPlanWriter.class.getResourceAsStream("plan.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
