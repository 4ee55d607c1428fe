package pl.pomost.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import pl.pomost.compare.Comparison;
import pl.pomost.compare.ComparisonDocument;
import pl.pomost.compare.Picture;
import pl.pomost.plan.CanonicalJson;
import pl.pomost.plan.PlanDocument;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.Typography;

/** A comparison as a file: a workbook, CSV (a ZIP with both kinds of it), a PDF with its drawings, a drawing. */
@ApplicationScoped
public class WriteComparison {

    private static final String SVG = "svg";

    private final DomainClock clock;
    private final CanonicalJson json;
    private final SheetXlsxWriter workbook;
    private final SheetCsvWriter csv;
    private final KeptFiles files;

    WriteComparison(DomainClock clock, CanonicalJson json, SheetXlsxWriter workbook, SheetCsvWriter csv, KeptFiles files) {
        this.files = files;
        this.clock = clock;
        this.json = json;
        this.workbook = workbook;
        this.csv = csv;
    }

    /**
     * @param comparison whole, not one page of it
     * @param format     {@code xlsx}, {@code csv} or {@code pdf}, or {@code svg} where there is a drawing
     * @param drawing    which drawing, from 1
     * @throws NotFoundException when there is no such file
     * @throws pl.pomost.shared.Problem as {@link WritePlan#as}
     */
    public PlanFile file(Comparison comparison, String format, int drawing) {
        String name = "porownanie_%s_%s.".formatted(comparison.view(), clock.today());
        if (format.equals(SVG)) {
            Picture picture = comparison.pictures().stream().skip(Math.max(0, drawing - 1)).findFirst().orElseThrow(NotFoundException::new);
            return new PlanFile(picture.file().getBytes(StandardCharsets.UTF_8), "image/svg+xml", name + SVG);
        }
        PlanDocument document = ComparisonDocument.of(comparison, clock.today(), format.equals("pdf"));
        String sha256 = json.sha256(document);
        PlanWriter writer = switch (format) {
            case "xlsx" -> workbook;
            case "csv" -> csv;
            case "pdf" -> new LeafletWriter(LeafletFormat.PDF, paper -> LeafletPdf.of(new Leaflet(document, List.of(Leaflet.Said.polish("Stan na " + Typography.dateInWords(clock.today()))),
                    Optional.empty(), comparison.title() + " · SHA-256 " + sha256, comparison.pictures()), paper));
            default -> throw new NotFoundException();
        };
        return new PlanFile(files.of("porownanie." + format, sha256, format.equals("pdf") ? comparison.pictures().hashCode() : 0, writer, document, () -> Letterhead.NONE), writer.mediaType(), name + writer.ending());
    }
}
