package pl.pomost.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.directory.Edition;
import pl.pomost.directory.ScenarioChoice;
import pl.pomost.plan.CanonicalJson;
import pl.pomost.plan.PlanDocument;
import pl.pomost.region.RegionDocument;
import pl.pomost.region.SummariseRegion;
import pl.pomost.review.RemarkStatistics;
import pl.pomost.scenario.Criterion;
import pl.pomost.scenario.Scenarios;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.Typography;

/** The summary of all plans of an edition as a document, and as files of it. */
@ApplicationScoped
public class WriteRegionSummary {

    /** Endings of the files. */
    public static final List<String> FORMATS = List.of("pdf", "docx", "xlsx");

    private final SummariseRegion summarise;
    private final RemarkStatistics remarks;
    private final Scenarios scenarios;
    private final DomainClock clock;
    private final CanonicalJson json;
    private final KeptFiles files;
    private final Letterheads letterheads;
    private final SheetXlsxWriter sheets;
    private final String address;

    WriteRegionSummary(SummariseRegion summarise, RemarkStatistics remarks, Scenarios scenarios, DomainClock clock, CanonicalJson json, KeptFiles files, Letterheads letterheads,
            SheetXlsxWriter sheets, @ConfigProperty(name = "pomost.public-address") String address) {
        this.summarise = summarise;
        this.remarks = remarks;
        this.scenarios = scenarios;
        this.clock = clock;
        this.json = json;
        this.files = files;
        this.letterheads = letterheads;
        this.sheets = sheets;
        this.address = address;
    }

    /** Every powiat with its draft as it stands, and what reviews say; only for those who see the whole region. */
    public PlanDocument whole(Edition edition) {
        Map<String, String> criteria = scenarios.of(new ScenarioChoice(edition.scenario(), Optional.empty())).criteria().stream().collect(Collectors.toMap(Criterion::code, Criterion::text));
        return RegionDocument.of(summarise.whole(edition), edition.name(), clock.today(), Optional.of(remarks.of(edition)), criteria, address);
    }

    /** Published plans alone, for everybody. */
    public PlanDocument published(Edition edition) {
        return RegionDocument.of(summarise.published(edition), edition.name(), clock.today(), Optional.empty(), Map.of(), address);
    }

    /**
     * @param document one of the two above
     * @param format   one of {@link #FORMATS}
     * @throws NotFoundException when there is no such format
     */
    public PlanFile file(Edition edition, PlanDocument document, String format) {
        if (!FORMATS.contains(format)) {
            throw new NotFoundException();
        }
        String sha256 = json.sha256(document);
        Leaflet leaflet = new Leaflet(document, List.of(Leaflet.Said.polish("Stan na " + Typography.dateInWords(document.meta().issuedOn()))), Optional.empty(),
                document.meta().title() + " · SHA-256 " + sha256);
        Kind writer = new Kind(format, leaflet, sheets);
        FileContent content = files.of("region." + format, sha256, letterheads.mark(edition), writer, document, () -> letterheads.of(edition));
        return new PlanFile(content, writer.mediaType(), "region_%d_%s.%s".formatted(edition.year(), document.meta().issuedOn(), format));
    }

    /** Writes the summary in one format. */
    private record Kind(String extension, Leaflet leaflet, SheetXlsxWriter sheets) implements PlanWriter {

        @Override
        public String mediaType() {
            return LeafletFormat.of(extension).map(LeafletFormat::mediaType).orElseGet(sheets::mediaType);
        }

        @Override
        public void write(PlanDocument document, String sha256, OutputStream out) throws IOException {
            write(document, sha256, Letterhead.NONE, out);
        }

        @Override
        public void write(PlanDocument document, String sha256, Letterhead letterhead, OutputStream out) throws IOException {
            out.write(switch (extension) {
                case "pdf" -> LeafletPdf.of(leaflet, letterhead);
                case "docx" -> LeafletDocx.of(leaflet, letterhead);
                default -> sheet(document, sha256);
            });
        }

        private byte[] sheet(PlanDocument document, String sha256) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                sheets.write(document, sha256, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        }
    }
}
