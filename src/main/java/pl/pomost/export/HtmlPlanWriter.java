package pl.pomost.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import pl.pomost.plan.PlanDocument;

/** One page for browsers and bulletins: all in one file, without a script and without anything from elsewhere. */
@ApplicationScoped
public class HtmlPlanWriter implements PlanWriter {

    private final String style = style();

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public String mediaType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void write(PlanDocument document, String sha256, OutputStream out) throws IOException {
        write(document, sha256, Letterhead.NONE, out);
    }

    @Override
    public void write(PlanDocument document, String sha256, Letterhead letterhead, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new HtmlText(writer).write(new HtmlPages(document, sha256, letterhead).build(style));
        writer.flush();
    }

    private static String style() {
        try (InputStream in = HtmlPlanWriter.class.getResourceAsStream("page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\s*\\n\\s*", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
