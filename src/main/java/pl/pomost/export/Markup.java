package pl.pomost.export;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Builds a page as a tree of elements, not as text, so that nothing a person typed can become an element or an
 * attribute.
 */
final class Markup {

    private final Document document;
    private Node here;

    Markup() {
        try {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        here = document;
    }

    /** Opens an element; attributes come as name, value, name, value, and an empty value leaves its name out. */
    Markup open(String tag, String... attributes) {
        Element element = document.createElement(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                element.setAttribute(attributes[i], attributes[i + 1]);
            }
        }
        here.appendChild(element);
        here = element;
        return this;
    }

    /** Gives the open element an attribute; an empty value leaves it out, save that of a picture's words, which may be none. */
    Markup say(String name, String value) {
        if (!value.isEmpty() || name.equals("alt")) {
            ((Element) here).setAttribute(name, value);
        }
        return this;
    }

    /** Text, in which a line break stays one. */
    Markup text(String text) {
        String[] lines = text.split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                open("br").close();
            }
            here.appendChild(document.createTextNode(lines[i]));
        }
        return this;
    }

    Markup close() {
        here = here.getParentNode();
        return this;
    }

    /** An element with nothing but text in it. */
    Markup leaf(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** Leaves an object with the open element, for whoever draws it. */
    Markup attach(String key, Object value) {
        here.setUserData(key, value, null);
        return this;
    }

    Document document() {
        return document;
    }
}
