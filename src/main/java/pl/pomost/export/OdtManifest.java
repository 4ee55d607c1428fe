package pl.pomost.export;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import pl.pomost.plan.PlanDocument;

/** What an OpenDocument says about itself: which parts it has, and what it is. */
final class OdtManifest {

    private static final String MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

    private OdtManifest() {
    }

    static byte[] of(String type, OdtPictures pictures) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OdtXml xml = new OdtXml(out);
        xml.declare().open("manifest:manifest", "xmlns:manifest", MANIFEST, "manifest:version", "1.3");
        xml.empty("manifest:file-entry", "manifest:full-path", "/", "manifest:version", "1.3", "manifest:media-type", type);
        for (String part : new String[] {"content.xml", "styles.xml", "meta.xml"}) {
            xml.empty("manifest:file-entry", "manifest:full-path", part, "manifest:media-type", "text/xml");
        }
        for (int i = 0; i < pictures.count(); i++) {
            xml.empty("manifest:file-entry", "manifest:full-path", OdtPictures.name(i), "manifest:media-type", "image/png");
        }
        xml.close().flush();
        return out.toByteArray();
    }

    static byte[] about(PlanDocument plan, String sha256) {
        TextRules rules = new XmlText();
        TitlePage title = TitlePage.of(plan, sha256);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OdtXml xml = new OdtXml(out);
        xml.root("office:document-meta").open("office:meta").leaf("meta:generator", "Pomost").leaf("dc:title", rules.of(title.title()));
        xml.leaf("dc:subject", rules.of(title.mark())).leaf("meta:initial-creator", rules.of(title.subtitle())).leaf("dc:creator", rules.of(title.subtitle()));
        xml.leaf("meta:creation-date", plan.meta().issuedOn() + "T00:00:00").leaf("dc:date", plan.meta().issuedOn() + "T00:00:00");
        xml.leaf("dc:language", Locale.forLanguageTag(DocxText.locale(plan.meta().language())).toLanguageTag());
        xml.leaf("meta:user-defined", sha256, "meta:name", "SHA-256").leaf("meta:user-defined", rules.of(plan.meta().revision().version()), "meta:name", "Wersja");
        xml.close().close().flush();
        return out.toByteArray();
    }
}
