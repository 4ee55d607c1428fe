package pl.pomost.export;

/** A text as paragraphs of OpenDocument, which would draw several spaces together unless they are counted. */
final class OdsLines {

    private final XmlPart xml;

    OdsLines(XmlPart xml) {
        this.xml = xml;
    }

    void write(String text) {
        for (String line : SheetText.of(text).split("\n", -1)) {
            xml.open("text:p");
            line(line);
            xml.close();
        }
    }

    private void line(String line) {
        StringBuilder run = new StringBuilder();
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            int spaces = spaces(line, i);
            if (c == '\t') {
                flush(run);
                xml.leaf("text:tab");
                i++;
            } else if (spaces > 1 || spaces == 1 && (i == 0 || i == line.length() - 1)) {
                flush(run);
                xml.leaf("text:s", "text:c", String.valueOf(spaces));
                i += spaces;
            } else {
                run.append(c);
                i++;
            }
        }
        flush(run);
    }

    private static int spaces(String line, int from) {
        int end = from;
        while (end < line.length() && line.charAt(end) == ' ') {
            end++;
        }
        return end - from;
    }

    private void flush(StringBuilder run) {
        if (!run.isEmpty()) {
            xml.text(run.toString());
            run.setLength(0);
        }
    }
}
