package pl.pomost.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Writes a tree of elements as HTML. */
final class HtmlText {

    private static final Set<String> WITHOUT_CONTENT = Set.of("meta", "br", "img", "col");
    /** Each begins a line, so that a person can read the file as well. */
    private static final Set<String> LINES = Set.of("html", "head", "body", "meta", "title", "style", "header", "nav", "main", "footer", "section", "h1", "h2", "h3", "h4", "h5", "h6",
            "p", "ul", "ol", "li", "table", "thead", "tbody", "tr", "figure", "svg", "div", "blockquote");
    private static final String STYLE = "style";

    private final Writer out;

    HtmlText(Writer out) {
        this.out = out;
    }

    void write(Element root) throws IOException {
        out.write("<!DOCTYPE html>");
        element(root);
        out.write('\n');
    }

    private void element(Element element) throws IOException {
        String tag = element.getTagName();
        if (LINES.contains(tag)) {
            out.write('\n');
        }
        out.write('<');
        out.write(tag);
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            out.write(' ');
            out.write(attributes.item(i).getNodeName());
            out.write("=\"");
            escaped(attributes.item(i).getNodeValue());
            out.write('"');
        }
        out.write('>');
        if (!WITHOUT_CONTENT.contains(tag)) {
            content(element);
            out.write("</");
            out.write(tag);
            out.write('>');
        }
    }

    private void content(Element element) throws IOException {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                element(inner);
            } else if (element.getTagName().equals(STYLE)) {
                // the program's own sheet; nothing that anybody typed comes here
                out.write(child.getNodeValue());
            } else {
                escaped(child.getNodeValue());
            }
        }
    }

    private void escaped(String text) throws IOException {
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int c = text.codePointAt(at);
            switch (c) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '"' -> out.write("&quot;");
                default -> out.write(text, at, Character.charCount(c));
            }
        }
    }
}
