package pl.pomost.export;

import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import pl.pomost.plan.Block;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Section;

/** Lays a document out in Word: title page, contents, chapters, annexes. */
final class DocxPages {

    /** Twentieths of a point between the margins of an upright A4 page. */
    static final int TEXT_WIDTH = 9242;

    private static final int DEEPEST_HEADING = 6;
    /** Twentieths of a point; without logos the title stands lower. */
    private static final int BELOW_STRIP = 800;
    /** Points. */
    private static final double WIDEST_STRIP = 460;
    private static final double HIGHEST_STRIP = 64;

    private final XWPFDocument word;
    private final PlanDocument plan;
    private final String sha256;
    private final Letterhead letterhead;
    private final TextRules rules = new XmlText();
    private final TitlePage title;
    private final Anchors anchors;
    private final DocxText text;
    private final DocxBlocks blocks;
    private boolean begun;

    DocxPages(XWPFDocument word, PlanDocument plan, String sha256, Letterhead letterhead) {
        this.word = word;
        this.plan = plan;
        this.sha256 = sha256;
        this.letterhead = letterhead;
        this.title = TitlePage.of(plan, sha256);
        this.anchors = new Anchors(plan, rules);
        this.text = new DocxText(rules, anchors, plan.meta().language());
        this.blocks = new DocxBlocks(word, text, rules, PlanFonts.of(letterhead.typeface()));
    }

    void build() {
        properties();
        page(word);
        titlePage();
        new DocxContents(word, text, anchors).add(
                Stream.concat(plan.chapters().stream(), plan.annexes().stream()).toList());
        plan.chapters().forEach(chapter -> section(chapter, 1));
        plan.annexes().forEach(annex -> section(annex, 1));
        DocxFooter.add(word, text, title, sha256, letterhead);
    }

    private void properties() {
        POIXMLProperties properties = word.getProperties();
        properties.getCoreProperties().setTitle(rules.of(title.title()));
        properties.getCoreProperties().setCreator(rules.of(title.subtitle()));
        properties.getCoreProperties().setSubjectProperty(rules.of(title.mark()));
        properties.getCoreProperties().getUnderlyingProperties()
                .setLanguageProperty(Optional.of(DocxText.locale(plan.meta().language())));
        properties.getExtendedProperties().setApplication("Pomost");
        properties.getCustomProperties().addProperty("SHA-256", sha256);
        properties.getCustomProperties().addProperty("Wersja", rules.of(plan.meta().revision().version()));
    }

    /** An upright A4 page with margins. */
    static void page(XWPFDocument word) {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(1247));
        margins.setBottom(BigInteger.valueOf(1417));
        margins.setLeft(BigInteger.valueOf(1417));
        margins.setRight(BigInteger.valueOf(1247));
        margins.setHeader(BigInteger.valueOf(567));
        margins.setFooter(BigInteger.valueOf(567));
        margins.setGutter(BigInteger.ZERO);
    }

    private void titlePage() {
        letterhead.strip().ifPresent(strip -> {
            double width = strip.widthWithin(WIDEST_STRIP, HIGHEST_STRIP);
            blocks.picture(blocks.add("Strip").createRun(), strip.png(), width, strip.heightAt(width), strip.alternative(), strip.alternative());
        });
        XWPFParagraph subtitle = paragraph("Subtitle");
        if (letterhead.strip().isPresent()) {
            subtitle.setSpacingBefore(BELOW_STRIP);
        }
        text.plain(subtitle, title.subtitle());
        text.plain(paragraph("Title"), title.title());
        blocks.facts(title.particulars());
        if (!letterhead.funding().isBlank()) {
            text.plain(paragraph("Funding"), letterhead.funding());
        }
    }

    private void section(Section section, int depth) {
        XWPFParagraph heading = paragraph("Heading" + Math.min(depth, DEEPEST_HEADING));
        if (!begun) {
            // the first chapter leaves the contents; the others follow one another, as a chapter may be a few lines
            heading.setPageBreak(true);
            begun = true;
        }
        text.place(heading, anchors.place(section), () -> text.plain(heading, anchors.place(section).title(), section.lang()));
        for (Block block : section.blocks()) {
            block.match(blocks.in(section));
        }
        section.sections().forEach(part -> section(part, depth + 1));
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }
}
