package pl.pomost.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import pl.pomost.plan.PlanDocument;

/** An OpenDocument text that people go on working with, above all in LibreOffice: real styles, contents, headed tables, places to lead to. */
@ApplicationScoped
public class OdtPlanWriter implements PlanWriter {

    private static final String TYPE = "application/vnd.oasis.opendocument.text";

    @Override
    public String extension() {
        return "odt";
    }

    @Override
    public String mediaType() {
        return TYPE;
    }

    @Override
    public void write(PlanDocument document, String sha256, OutputStream out) throws IOException {
        write(document, sha256, Letterhead.NONE, out);
    }

    @Override
    public void write(PlanDocument document, String sha256, Letterhead letterhead, OutputStream out) throws IOException {
        OdtPictures pictures = new OdtPictures();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        OdtXml xml = new OdtXml(body);
        OdtPages pages = new OdtPages(xml, document, sha256, letterhead, pictures);
        pages.build();
        xml.flush();

        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        LocalDate day = document.meta().issuedOn();
        OdtStyles styles = new OdtStyles(document, sha256, letterhead);
        put(zip, day, "mimetype", TYPE.getBytes(StandardCharsets.US_ASCII), ZipEntry.STORED);
        put(zip, day, "META-INF/manifest.xml", OdtManifest.of(TYPE, pictures), ZipEntry.DEFLATED);
        put(zip, day, "meta.xml", OdtManifest.about(document, sha256), ZipEntry.DEFLATED);
        put(zip, day, "styles.xml", styles.bytes(), ZipEntry.DEFLATED);
        zip.putNextEntry(entry("content.xml", day));
        content(zip, pages, body);
        zip.closeEntry();
        for (int i = 0; i < pictures.count(); i++) {
            put(zip, day, OdtPictures.name(i), pictures.all().get(i), ZipEntry.STORED);
        }
        zip.finish();
    }

    /** The body comes last but is written first, for the styles that it needs stand before it. */
    private static void content(OutputStream out, OdtPages pages, ByteArrayOutputStream body) throws IOException {
        OdtXml xml = new OdtXml(out);
        xml.root("office:document-content").open("office:automatic-styles");
        pages.styles(xml);
        xml.close().open("office:body").open("office:text").handOn();
        body.writeTo(out);
        xml.close().close().close().flush();
    }

    private static void put(ZipOutputStream zip, LocalDate day, String name, byte[] bytes, int method) throws IOException {
        ZipEntry entry = entry(name, day);
        entry.setMethod(method);
        if (method == ZipEntry.STORED) {
            CRC32 sum = new CRC32();
            sum.update(bytes);
            entry.setCrc(sum.getValue());
            entry.setSize(bytes.length);
        }
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** Of the plan's own day, so that one plan gives one file. */
    private static ZipEntry entry(String name, LocalDate day) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(day.atStartOfDay());
        return entry;
    }
}
