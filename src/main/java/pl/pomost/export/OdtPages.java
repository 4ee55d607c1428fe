package pl.pomost.export;

import java.util.List;
import java.util.stream.Stream;
import pl.pomost.plan.Block;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Section;

/** Lays a document out as the text of an OpenDocument: title page, contents, chapters, annexes. */
final class OdtPages {

    private static final int DEEPEST_HEADING = 6;
    private static final int DEEPEST_IN_CONTENTS = 2;
    /** Points. */
    private static final double WIDEST_STRIP = 460;
    private static final double HIGHEST_STRIP = 64;

    private final PlanDocument plan;
    private final TitlePage title;
    private final Letterhead letterhead;
    private final OdtXml xml;
    private final Anchors anchors;
    private final OdtText text;
    private final OdtTables tables;
    private final OdtBlocks blocks;
    private boolean begun;

    OdtPages(OdtXml xml, PlanDocument plan, String sha256, Letterhead letterhead, OdtPictures pictures) {
        TextRules rules = new XmlText();
        PlanFonts fonts = PlanFonts.of(letterhead.typeface());
        this.plan = plan;
        this.title = TitlePage.of(plan, sha256);
        this.letterhead = letterhead;
        this.xml = xml;
        this.anchors = new Anchors(plan, rules);
        this.text = new OdtText(xml, rules, anchors, plan.meta().language());
        this.tables = new OdtTables(xml, text, rules, fonts);
        this.blocks = new OdtBlocks(xml, text, rules, fonts, tables, pictures);
    }

    /** Writes what stands in the body. */
    void build() {
        titlePage();
        contents();
        parts().forEach(part -> section(part, 1));
    }

    /** The styles that came up while the body was written; they have to stand before it. */
    void styles(OdtXml head) {
        text.languageStyles(head);
        tables.styles(head);
    }

    private Stream<Section> parts() {
        return Stream.concat(plan.chapters().stream(), plan.annexes().stream());
    }

    private void titlePage() {
        letterhead.strip().ifPresent(strip -> {
            double width = strip.widthWithin(WIDEST_STRIP, HIGHEST_STRIP);
            xml.open("text:p", "text:style-name", "Strip");
            blocks.picture(strip.png(), width, strip.heightAt(width), strip.alternative(), strip.alternative());
            xml.close();
        });
        text.plain(letterhead.strip().isPresent() ? "Subtitle_20_below_20_logos" : "Subtitle", title.subtitle());
        text.plain("Title", title.title());
        blocks.facts(title.particulars());
        if (!letterhead.funding().isBlank()) {
            text.plain("Funding", letterhead.funding());
        }
    }

    /** An index that LibreOffice keeps up to date; it is filled already, and the pages are for LibreOffice to count. */
    private void contents() {
        xml.open("text:table-of-content", "text:name", "Spis treści", "text:protected", "false");
        xml.open("text:table-of-content-source", "text:outline-level", String.valueOf(DEEPEST_IN_CONTENTS));
        xml.leaf("text:index-title-template", "Spis treści", "text:style-name", "Contents_20_Heading");
        for (int level = 1; level <= DEEPEST_IN_CONTENTS; level++) {
            xml.open("text:table-of-content-entry-template", "text:outline-level", String.valueOf(level), "text:style-name", "Contents_20_" + level);
            xml.empty("text:index-entry-link-start").empty("text:index-entry-text").empty("text:index-entry-tab-stop", "style:type", "right", "style:leader-char", ".")
                    .empty("text:index-entry-page-number").empty("text:index-entry-link-end").close();
        }
        xml.close().open("text:index-body").open("text:index-title", "text:name", "Spis treści (tytuł)");
        text.plain("Contents_20_Heading", "Spis treści");
        xml.close();
        contents(parts().toList(), 1);
        xml.close().close();
    }

    private void contents(List<Section> sections, int depth) {
        for (Section section : sections) {
            Anchors.Place place = anchors.place(section);
            xml.open("text:p", "text:style-name", "Contents_20_" + depth);
            text.link(place, place.title());
            xml.close();
            if (depth < DEEPEST_IN_CONTENTS) {
                contents(section.sections(), depth + 1);
            }
        }
    }

    private void section(Section section, int depth) {
        int level = Math.min(depth, DEEPEST_HEADING);
        // the first chapter leaves the contents; the others follow one another, as a chapter may be a few lines
        xml.open("text:h", "text:style-name", begun ? "Heading_20_" + level : "Heading_20_1_20_first", "text:outline-level", String.valueOf(level));
        begun = true;
        text.place(anchors.place(section));
        text.plainWords(anchors.place(section).title(), section.lang());
        xml.close();
        for (Block block : section.blocks()) {
            block.match(blocks.in(section));
        }
        section.sections().forEach(part -> section(part, depth + 1));
    }
}
