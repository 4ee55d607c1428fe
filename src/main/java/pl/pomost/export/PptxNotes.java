package pl.pomost.export;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** What the speaker sees under a slide. */
final class PptxNotes {

    private static final double SIZE = 12;
    private static final Set<Placeholder> KEPT = EnumSet.of(Placeholder.SLIDE_IMAGE);

    private PptxNotes() {
    }

    static void write(XMLSlideShow show, XSLFSlide slide, String words, PptxText text) {
        XSLFNotes notes = show.getNotesSlide(slide);
        for (XSLFTextShape place : List.of(notes.getPlaceholders())) {
            if (place.getTextType() == Placeholder.BODY) {
                place.clearText();
                text.run(place.addNewTextParagraph(), words, SIZE, Canvas.INK);
            } else if (!KEPT.contains(place.getTextType())) {
                // header, date, foot and number: POI copies their fields as runs, which no schema allows
                notes.removeShape(place);
            }
        }
    }
}
