package pl.pomost.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Packs a frozen version for an office: the same file in the forms that are asked for, what describes them, and their sums. */
@ApplicationScoped
public class PackageWriter {

    private static final List<String> FOR_BIP = List.of("pdf", "html", "docx");
    private static final List<String> TO_FILE = List.of("pdf", "docx", "xlsx", "json");

    private final PlanWriters writers;

    public PackageWriter(PlanWriters writers) {
        this.writers = writers;
    }

    /** How far the making of a package is. */
    interface Steps {

        /** @param doing what is being made now */
        void at(int step, String doing);

        /** Writes one file, in turn with what others have asked for. */
        byte[] write(PlanWriter writer, PackageContent.Text text, Letterhead paper);
    }

    /** How many steps the package takes. */
    int steps(PackageKind kind) {
        return kind == PackageKind.BIP ? FOR_BIP.size() + 1 : TO_FILE.size() + 2;
    }

    byte[] write(PackageKind kind, PackageContent content, Steps steps) {
        List<PackagePart> parts = new ArrayList<>();
        boolean forPublic = kind == PackageKind.BIP;
        List<String> formats = forPublic ? FOR_BIP : TO_FILE;
        for (int i = 0; i < formats.size(); i++) {
            steps.at(i, formats.get(i).toUpperCase(Locale.ROOT));
            writers.forExtension(formats.get(i)).ifPresent(writer -> parts.add(part(writer, content, forPublic, content.facts().base(), steps)));
        }
        if (!forPublic) {
            steps.at(TO_FILE.size(), "PDF dla wszystkich");
            parts.add(part(writers.forExtension("pdf").orElseThrow(), content, true, content.facts().base() + "_publiczny", steps));
            parts.addAll(content.attachments());
        }
        steps.at(steps(kind) - 1, "metadane");
        return pack(kind, content.facts(), parts);
    }

    private static PackagePart part(PlanWriter writer, PackageContent content, boolean forPublic, String name, Steps steps) {
        PackageContent.Text text = forPublic ? content.forPublic() : content.full();
        byte[] bytes = steps.write(writer, text, content.paper());
        String title = content.facts().title() + (forPublic ? "" : " (wersja pełna)");
        return new PackagePart(name + "." + writer.ending(), title, writer.mediaType(), forPublic, bytes);
    }

    private static byte[] pack(PackageKind kind, PackageFacts facts, List<PackagePart> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipParts zip = new ZipParts(out)) {
            for (PackagePart part : parts) {
                zip.add(part.name(), part.content());
            }
            zip.add("metadane.xml", PackageXml.of(kind, facts, parts)).add("metadane.xsd", schema()).add("METRYKA.txt", PackageNote.of(kind, facts, parts))
                    .add("sumy.sha256", parts.stream().map(part -> part.sha256() + "  " + part.name() + "\n").collect(Collectors.joining()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] schema() throws IOException {
        try (InputStream in = PackageWriter.class.getResourceAsStream("/schema/metadane.xsd")) {
            return in.readAllBytes();
        }
    }
}
