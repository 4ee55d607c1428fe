package pl.pomost.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import pl.pomost.plan.PlanDocument;

/** A Word file that people go on working with: real styles, contents, headed tables, places to lead to. */
@ApplicationScoped
public class DocxPlanWriter implements PlanWriter {

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public void write(PlanDocument document, String sha256, OutputStream out) throws IOException {
        write(document, sha256, Letterhead.NONE, out);
    }

    @Override
    public void write(PlanDocument document, String sha256, Letterhead letterhead, OutputStream out) throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            DocxStyles.apply(word, letterhead.typeface());
            new DocxPages(word, document, sha256, letterhead).build();
            word.write(out);
        }
    }
}
