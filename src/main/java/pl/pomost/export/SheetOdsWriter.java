package pl.pomost.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import pl.pomost.plan.PlanDocument;
import pl.pomost.scenario.Scenarios;

/** The same tables as {@link SheetXlsxWriter} writes, as an OpenDocument spreadsheet (ODF 1.3) for LibreOffice. */
@ApplicationScoped
public class SheetOdsWriter implements PlanWriter {

    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private final SheetChoices choices;
    private final String styles = styles();

    public SheetOdsWriter(Scenarios scenarios) {
        choices = SheetChoices.of(scenarios);
    }

    @Override
    public String extension() {
        return "ods";
    }

    @Override
    public String mediaType() {
        return TYPE;
    }

    @Override
    public boolean printsPeople() {
        return false;
    }

    @Override
    public void write(PlanDocument document, String sha256, OutputStream out) throws IOException {
        SheetBook book = SheetBooks.of(document, sha256, choices);
        try (ZipParts zip = new ZipParts(out)) {
            zip.plain("mimetype", TYPE).add("content.xml", new OdsContent(book).bytes()).add("styles.xml", styles)
                    .add("settings.xml", OdsParts.settings(book)).add("meta.xml", OdsParts.meta(book, sha256)).add("META-INF/manifest.xml", OdsParts.manifest(TYPE));
        }
    }

    private static String styles() {
        try (InputStream in = SheetOdsWriter.class.getResourceAsStream("ods-styles.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
