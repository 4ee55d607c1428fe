package pl.pomost.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The Nu validator, the reference checker of HTML, inside this JVM. */
public final class HtmlCheck {

    private final EmbeddedValidator validator = new EmbeddedValidator();

    public HtmlCheck() {
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        validator.setNoLangDetect(true);
    }

    /** What is wrong with a page, one line each; empty when nothing is. */
    public List<String> findings(String html) {
        try {
            var report = new com.fasterxml.jackson.databind.ObjectMapper()
                    .readTree(validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))));
            return StreamSupport.stream(report.path("messages").spliterator(), false)
                    .map(message -> message.path("type").asText() + " line " + message.path("lastLine").asText() + ": "
                            + message.path("message").asText() + " | " + message.path("extract").asText())
                    .toList();
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
