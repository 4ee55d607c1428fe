package pl.pomost.export;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of OpenDocument as they come, with the prefixes that {@link #NAMESPACES} declares. */
final class OdtXml {

    /** For the element that holds all others. */
    private static final String[] NAMESPACES = {
            "xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0", "xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
            "xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0", "xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
            "xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
            "xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
            "xmlns:xlink", "http://www.w3.org/1999/xlink", "xmlns:dc", "http://purl.org/dc/elements/1.1/"};

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter out;

    OdtXml(OutputStream to) {
        try {
            synchronized (FACTORY) {
                out = FACTORY.createXMLStreamWriter(to, "UTF-8");
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The element that holds all others, with its declaration before it. */
    OdtXml root(String name) {
        return declare().open(name, NAMESPACES).say("office:version", "1.3");
    }

    OdtXml declare() {
        act(() -> out.writeStartDocument("UTF-8", "1.0"));
        return this;
    }

    /** Attributes come as name, value, name, value, and an empty value leaves its name out. */
    OdtXml open(String name, String... attributes) {
        act(() -> out.writeStartElement(name));
        for (int i = 0; i < attributes.length; i += 2) {
            say(attributes[i], attributes[i + 1]);
        }
        return this;
    }

    OdtXml say(String name, String value) {
        if (!value.isEmpty()) {
            act(() -> out.writeAttribute(name, value));
        }
        return this;
    }

    OdtXml empty(String name, String... attributes) {
        return open(name, attributes).close();
    }

    /** An element of plain text, such as a title. */
    OdtXml leaf(String name, String text, String... attributes) {
        open(name, attributes);
        act(() -> out.writeCharacters(text));
        return close();
    }

    /** Words of a paragraph: OpenDocument takes runs of spaces and ends of lines for one space, so they have elements of their own. */
    OdtXml words(String text) {
        int from = 0;
        boolean first = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' && (first || text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\n' || i == text.length() - 1);
            if (c == '\n' || c == '\t' || space) {
                characters(text.substring(from, i));
                empty(c == '\n' ? "text:line-break" : c == '\t' ? "text:tab" : "text:s");
                from = i + 1;
            }
            first = false;
        }
        return characters(text.substring(from));
    }

    private OdtXml characters(String text) {
        if (!text.isEmpty()) {
            act(() -> out.writeCharacters(text));
        }
        return this;
    }

    OdtXml close() {
        act(out::writeEndElement);
        return this;
    }

    /** Ends the opening tag, so that somebody else may write into the element. */
    void handOn() {
        act(() -> out.writeCharacters(""));
        flush();
    }

    /** Gives away what is still held back; the stream stays open. */
    void flush() {
        act(out::flush);
    }

    private interface Step {

        void take() throws XMLStreamException;
    }

    private static void act(Step step) {
        try {
            step.take();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
