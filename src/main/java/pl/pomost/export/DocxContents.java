package pl.pomost.export;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import pl.pomost.plan.Section;

/**
 * The contents as a field that Word keeps up to date. It is filled with the chapters already, so that every reader shows
 * them and leads there; the pages are for Word to count, for only it knows how its letters break into lines.
 */
final class DocxContents {

    private static final int DEEPEST = 2;

    private final XWPFDocument word;
    private final DocxText text;
    private final Anchors anchors;
    private XWPFParagraph last;

    DocxContents(XWPFDocument word, DocxText text, Anchors anchors) {
        this.word = word;
        this.text = text;
        this.anchors = anchors;
    }

    void add(List<Section> sections) {
        text.plain(paragraph("TOCHeading"), "Spis treści");
        last = paragraph("TOC1");
        XWPFRun begin = last.createRun();
        DocxText.fieldMark(begin, STFldCharType.BEGIN);
        begin.getCTR().getFldCharArray(0).setDirty(true);
        last.createRun().getCTR().addNewInstrText().setStringValue(" TOC \\o \"1-" + DEEPEST + "\" \\h \\z \\u ");
        DocxText.fieldMark(last.createRun(), STFldCharType.SEPARATE);
        boolean first = true;
        for (Section section : sections) {
            line(section, 1, first);
            first = false;
        }
        DocxText.fieldMark(last.createRun(), STFldCharType.END);
    }

    private void line(Section section, int depth, boolean first) {
        last = first ? last : paragraph("TOC" + depth);
        Anchors.Place place = anchors.place(section);
        text.link(last, place).setText(place.title());
        if (depth < DEEPEST) {
            section.sections().forEach(part -> line(part, depth + 1, false));
        }
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }
}
