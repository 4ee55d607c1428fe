package pl.pomost.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import pl.pomost.plan.Block;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Section;

/** A leaflet as a Word file, with the same styles as the plan. */
final class LeafletDocx {

    private static final int DEEPEST_HEADING = 6;
    /** Points. */
    private static final double WIDEST_STRIP = 460;
    private static final double HIGHEST_STRIP = 48;

    private final XWPFDocument word;
    private final Leaflet leaflet;
    private final PlanDocument document;
    private final Letterhead letterhead;
    private final TextRules rules = new XmlText();
    private final Anchors anchors;
    private final DocxText text;
    private final DocxBlocks blocks;

    private LeafletDocx(XWPFDocument word, Leaflet leaflet, Letterhead letterhead) {
        this.word = word;
        this.leaflet = leaflet;
        this.document = leaflet.document();
        this.letterhead = letterhead;
        this.anchors = new Anchors(document, rules);
        this.text = new DocxText(rules, anchors, document.meta().language());
        this.blocks = new DocxBlocks(word, text, rules, PlanFonts.of(letterhead.typeface()));
    }

    static byte[] of(Leaflet leaflet, Letterhead letterhead) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            DocxStyles.apply(word, letterhead.typeface());
            new LeafletDocx(word, leaflet, letterhead).build();
            word.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void build() {
        word.getProperties().getCoreProperties().setTitle(rules.of(document.meta().title()));
        word.getProperties().getCoreProperties().setCreator(rules.of(document.meta().territory().powiat()));
        word.getProperties().getCoreProperties().setSubjectProperty(rules.of(leaflet.foot()));
        word.getProperties().getCoreProperties().getUnderlyingProperties().setLanguageProperty(Optional.of(DocxText.locale(document.meta().language())));
        word.getProperties().getExtendedProperties().setApplication("Pomost");
        DocxPages.page(word);
        letterhead.strip().ifPresent(strip -> {
            double width = strip.widthWithin(WIDEST_STRIP, HIGHEST_STRIP);
            blocks.picture(blocks.add("Strip").createRun(), strip.png(), width, strip.heightAt(width), strip.alternative(), strip.alternative());
        });
        text.plain(blocks.add("Heading1"), document.meta().title(), document.meta().language());
        leaflet.about().stream().filter(said -> !said.text().isBlank()).forEach(said -> text.plain(blocks.add("Normal"), said.text(), said.lang()));
        document.chapters().forEach(section -> section(section, 2));
        leaflet.whole().ifPresent(this::whole);
        foot();
    }

    private void section(Section section, int depth) {
        if (!section.heading().isBlank()) {
            XWPFParagraph heading = blocks.add("Heading" + Math.min(depth, DEEPEST_HEADING));
            text.place(heading, anchors.place(section), () -> text.plain(heading, anchors.place(section).title(), section.lang()));
        }
        for (Block block : section.blocks()) {
            block.match(blocks.in(section));
        }
        section.sections().forEach(part -> section(part, depth + 1));
    }

    private void whole(Leaflet.Whole whole) {
        XWPFParagraph paragraph = blocks.add("Normal");
        text.plain(paragraph, whole.words() + ": ", document.meta().language());
        XWPFHyperlinkRun link = paragraph.createHyperlinkRun(whole.address());
        link.setStyle("Hyperlink");
        link.setText(whole.address());
    }

    private void foot() {
        XWPFFooter footer = word.createFooter(HeaderFooterType.DEFAULT);
        XWPFParagraph first = footer.createParagraph();
        first.setStyle("Footer");
        text.plain(first, leaflet.foot());
        first.createRun().addTab();
        text.field(first, "PAGE", "1");
        first.createRun().setText(" / ");
        text.field(first, "NUMPAGES", "1");
        if (!letterhead.funding().isBlank()) {
            XWPFParagraph funding = footer.createParagraph();
            funding.setStyle("Footer");
            text.plain(funding, letterhead.funding());
        }
    }
}
