package pl.pomost.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import pl.pomost.plan.PlanDocument;

/** Ten slides for the council: what the plan says, without what a slide has no room for. */
@ApplicationScoped
public class PptxPlanWriter implements PlanWriter {

    @Override
    public String extension() {
        return "pptx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    }

    @Override
    public boolean printsPeople() {
        return false;
    }

    @Override
    public void write(PlanDocument document, String sha256, OutputStream out) throws IOException {
        write(document, sha256, Letterhead.NONE, out);
    }

    @Override
    public void write(PlanDocument document, String sha256, Letterhead letterhead, OutputStream out) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            new PptxSlides(show, document, sha256, letterhead).build();
            show.write(out);
        }
    }
}
