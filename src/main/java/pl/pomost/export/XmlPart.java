package pl.pomost.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML file element by element, one inside another; whatever it is given as text comes out as text. */
final class XmlPart {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    /**
     * @param root       its name
     * @param attributes names and values in turn, the names of name spaces among them
     */
    XmlPart(String root, String... attributes) {
        try {
            xml = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        open(root, attributes);
    }

    /** @param attributes names and values in turn */
    XmlPart open(String name, String... attributes) {
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

    XmlPart text(String text) {
        try {
            xml.writeCharacters(SheetText.of(text));
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    XmlPart close() {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An element that holds nothing but a text. */
    XmlPart said(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    XmlPart leaf(String name, String... attributes) {
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
