package pl.pomost.export;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Title, page number, version and hash at the foot of every page but the first. */
final class DocxFooter {

    private DocxFooter() {
    }

    static void add(XWPFDocument word, DocxText text, TitlePage title, String sha256, Letterhead letterhead) {
        XWPFFooter footer = word.createFooter(HeaderFooterType.DEFAULT);
        XWPFParagraph first = paragraph(footer);
        text.plain(first, title.title());
        first.createRun().addTab();
        text.field(first, "PAGE", "1");
        first.createRun().setText(" / ");
        text.field(first, "NUMPAGES", "1");
        text.plain(paragraph(footer), title.mark() + " · SHA-256 " + sha256);
        if (!letterhead.funding().isBlank()) {
            text.plain(paragraph(footer), letterhead.funding());
        }
        paragraph(word.createFooter(HeaderFooterType.FIRST));
    }

    private static XWPFParagraph paragraph(XWPFFooter footer) {
        XWPFParagraph paragraph = footer.createParagraph();
        paragraph.setStyle("Footer");
        return paragraph;
    }
}
