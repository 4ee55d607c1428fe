package pl.pomost.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The small parts of an OpenDocument spreadsheet: what it is called, how it opens, what is in the package. */
final class OdsParts {

    private static final String NAME = "config:name";
    private static final String ENTRY = "config:config-item-map-entry";

    private static final String SPACE = "urn:oasis:names:tc:opendocument:xmlns:";

    private OdsParts() {
    }

    /** A part of the package with the name spaces of OpenDocument 1.3. */
    static XmlPart part(String root) {
        List<String> attributes = new ArrayList<>();
        for (String space : List.of("office", "style", "text", "table", "meta", "config")) {
            attributes.addAll(List.of("xmlns:" + space, SPACE + space + ":1.0"));
        }
        attributes.addAll(List.of("xmlns:number", SPACE + "datastyle:1.0", "xmlns:fo", SPACE + "xsl-fo-compatible:1.0", "xmlns:of", SPACE + "of:1.2",
                "xmlns:dc", "http://purl.org/dc/elements/1.1/", "office:version", "1.3"));
        return new XmlPart(root, attributes.toArray(String[]::new));
    }

    static byte[] meta(SheetBook book, String sha256) {
        XmlPart xml = part("office:document-meta").open("office:meta");
        xml.open("meta:generator").text("Pomost").close();
        xml.open("dc:title").text(book.title()).close().open("dc:subject").text(book.subject()).close();
        xml.open("dc:language").text(book.language().equals("pl") ? "pl-PL" : book.language()).close();
        return xml.open("meta:user-defined", "meta:name", "SHA-256").text(sha256).close().bytes();
    }

    /** The row of headers stays in view; so does the first column of wide sheets. */
    static byte[] settings(SheetBook book) {
        XmlPart xml = part("office:document-settings").open("office:settings").open("config:config-item-set", NAME, "ooo:view-settings")
                .open("config:config-item-map-indexed", NAME, "Views").open(ENTRY).open("config:config-item-map-named", NAME, "Tables");
        for (SheetPage page : book.pages()) {
            xml.open(ENTRY, NAME, page.name());
            boolean wide = page.columns().size() > 2;
            item(xml, "HorizontalSplitMode", "short", wide ? "2" : "0");
            item(xml, "VerticalSplitMode", "short", "2");
            item(xml, "HorizontalSplitPosition", "int", wide ? "1" : "0");
            item(xml, "VerticalSplitPosition", "int", "1");
            item(xml, "ActiveSplitRange", "short", wide ? "3" : "2");
            item(xml, "PositionRight", "int", wide ? "1" : "0");
            item(xml, "PositionBottom", "int", "1");
            xml.close();
        }
        xml.close();
        item(xml, "ActiveTable", "string", book.pages().get(0).name());
        return xml.bytes();
    }

    private static void item(XmlPart xml, String name, String type, String value) {
        xml.open("config:config-item", NAME, name, "config:type", type).text(value).close();
    }

    static String manifest(String type) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\">"
                + "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" manifest:media-type=\"" + type + "\"/>");
        Stream.of("content.xml", "styles.xml", "settings.xml", "meta.xml")
                .forEach(part -> out.append("<manifest:file-entry manifest:full-path=\"").append(part).append("\" manifest:media-type=\"text/xml\"/>"));
        return out.append("</manifest:manifest>").toString();
    }
}
