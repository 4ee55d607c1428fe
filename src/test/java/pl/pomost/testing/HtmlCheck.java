package pl.pomost.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Nu validator, the reference checker of HTML, inside this JVM. The validator made for embedding reads its whole schema anew
 * for each page, which takes eight times as long as the check; here it is read once. For one thread.
 */
public final class HtmlCheck {

    private static final int AROUND = 60;

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);

    public HtmlCheck() {
        try {
            validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, new SystemErrErrorHandler());
        } catch (Exception e) {
            throw new IllegalStateException("The validator's schema cannot be read", e);
        }
    }

    /** What is wrong with a page, one line each; empty when nothing is. */
    public List<String> findings(String html) {
        var findings = new Findings(html);
        try {
            validator.setUpValidatorAndParsers(findings, true, false);
            validator.checkHtmlInputSource(new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))));
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
        return findings.all;
    }

    private static final class Findings implements ErrorHandler {

        private final List<String> all = new ArrayList<>();
        private final List<String> lines;

        Findings(String html) {
            this.lines = html.lines().toList();
        }

        @Override
        public void warning(SAXParseException finding) {
            add("warning", finding);
        }

        @Override
        public void error(SAXParseException finding) {
            add("error", finding);
        }

        @Override
        public void fatalError(SAXParseException finding) {
            add("fatal", finding);
        }

        private void add(String kind, SAXParseException finding) {
            int number = finding.getLineNumber();
            String line = number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
            int at = Math.min(line.length(), Math.max(0, finding.getColumnNumber()));
            all.add(kind + " line " + number + ": " + finding.getMessage() + " | "
                    + line.substring(Math.max(0, at - AROUND), Math.min(line.length(), at + AROUND)));
        }
    }
}
