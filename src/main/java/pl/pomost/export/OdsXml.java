package pl.pomost.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of an OpenDocument part, one inside another; whatever it is given as text comes out as text. */
final class OdsXml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();
    private static final String[] SPACES = {"office", "style", "text", "table", "number", "meta", "config"};
    private static final String SPACE = "urn:oasis:names:tc:opendocument:xmlns:";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    /** @param root its name, with which the part opens */
    OdsXml(String root) {
        try {
            xml = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement(root);
            for (String space : SPACES) {
                xml.writeAttribute("xmlns:" + space, SPACE + (space.equals("number") ? "datastyle" : space) + ":1.0");
            }
            xml.writeAttribute("xmlns:fo", SPACE + "xsl-fo-compatible:1.0");
            xml.writeAttribute("xmlns:of", SPACE + "of:1.2");
            xml.writeAttribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
            xml.writeAttribute("office:version", "1.3");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param attributes names and values in turn */
    OdsXml open(String name, String... attributes) {
        try {
            xml.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], SheetText.of(attributes[i + 1]));
            }
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    OdsXml text(String text) {
        try {
            xml.writeCharacters(SheetText.of(text));
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    OdsXml close() {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    OdsXml leaf(String name, String... attributes) {
        return open(name, attributes).close();
    }

    /** The whole part; every element that is still open is closed. */
    byte[] bytes() {
        try {
            xml.writeEndDocument();
            xml.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
