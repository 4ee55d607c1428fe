package pl.pomost.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that can be asked for: each format of the plan, and the packages for offices. */
@ApplicationScoped
public class ExportFormats {

    private static final String ZIP = "application/zip";
    /** What offices ask for most comes first. */
    private static final List<String> FORMATS = List.of("pdf", "docx", "odt", "html", "pptx", "xlsx", "ods", "csv", "ics", "json");

    private final PlanWriters writers;

    ExportFormats(PlanWriters writers) {
        this.writers = writers;
    }

    public List<String> codes() {
        return Stream.concat(FORMATS.stream().filter(format -> writers.forExtension(format).isPresent()), Stream.of(PackageKind.values()).map(PackageKind::code)).toList();
    }

    Optional<ExportFormat> of(String code) {
        Optional<ExportFormat> pack = Stream.of(PackageKind.values()).filter(kind -> kind.code().equals(code)).findFirst()
                .map(kind -> new ExportFormat(code, code + ".zip", ZIP, Optional.of(kind)));
        return pack.or(() -> writers.forExtension(code).map(writer -> new ExportFormat(code, writer.ending(), writer.mediaType(), Optional.empty())));
    }
}
