package pl.pomost.export;

import java.util.Base64;
import java.util.Locale;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import pl.pomost.plan.Block;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Section;

/** Lays a document out as the pages from which a PDF is drawn: title page, contents, chapters, annexes. */
final class PlanPages {

    private static final int DEEPEST_HEADING = 6;
    private static final int DEEPEST_IN_CONTENTS = 2;
    /** A chapter of more parts begins on a page of its own; shorter ones follow each other. */
    private static final int SHORT = 3;
    /** Points. */
    private static final double WIDEST_STRIP = 460;
    private static final double HIGHEST_STRIP = 64;

    private final PlanDocument plan;
    private final TitlePage title;
    private final String sha256;
    private final Letterhead letterhead;
    private final TextRules printable;
    private final Anchors anchors;
    private final Markup page = new Markup();
    private final BlockMarkup blocks;

    PlanPages(PlanDocument plan, String sha256, Letterhead letterhead, TextRules printable, PlanFonts fonts) {
        this.plan = plan;
        this.title = TitlePage.of(plan, sha256);
        this.sha256 = sha256;
        this.letterhead = letterhead;
        this.printable = printable;
        this.anchors = new Anchors(plan, printable);
        this.blocks = new BlockMarkup(page, printable, anchors, fonts);
    }

    Document build(String style) {
        page.open("html", "lang", plan.meta().language());
        head(style);
        page.open("body");
        foot();
        titlePage();
        contents();
        plan.chapters().forEach(chapter -> section(chapter, 1));
        plan.annexes().forEach(annex -> section(annex, 1));
        page.close().close();
        return page.document();
    }

    private void head(String style) {
        page.open("head").leaf("title", printable.of(title.title()));
        page.open("meta", "name", "author", "content", printable.of(title.subtitle())).close();
        page.open("meta", "name", "subject", "content", printable.of(title.mark() + ", SHA-256 " + sha256)).close();
        page.leaf("style", style + "body { font-family: '" + letterhead.typeface().shipped() + "', 'DejaVu Sans', 'Noto Sans Symbols2'; }").open("bookmarks");
        Stream.concat(plan.chapters().stream(), plan.annexes().stream()).forEach(this::bookmark);
        page.close().close();
    }

    private void bookmark(Section section) {
        Anchors.Place place = anchors.place(section);
        page.open("bookmark", "name", place.title(), "href", "#" + place.name());
        section.sections().forEach(this::bookmark);
        page.close();
    }

    private void foot() {
        page.open("div", "class", "foot");
        page.open("p", "class", "foot-page").leaf("span", "", "class", "page-number").text(" / ")
                .leaf("span", "", "class", "page-count").close();
        page.leaf("p", printable.of(title.title()), "class", "foot-title");
        page.leaf("p", printable.of(title.mark()) + " · SHA-256 " + sha256, "class", "foot-mark");
        funding("foot-mark");
        page.close();
    }

    private void titlePage() {
        page.open("div", "class", "title-page");
        letterhead.strip().ifPresent(this::strip);
        page.open("div", "class", letterhead.strip().isPresent() ? "pier pier-low" : "pier");
        for (int plank = 1; plank <= title.planks(); plank++) {
            page.open("div", "class", "plank plank-" + plank).close();
        }
        page.close();
        page.leaf("p", printable.of(title.subtitle()), "class", "subtitle");
        page.leaf("p", printable.of(title.title()), "class", "title");
        blocks.facts(title.particulars());
        funding("funding");
        page.close();
    }

    private void strip(Letterhead.Strip strip) {
        double width = strip.widthWithin(WIDEST_STRIP, HIGHEST_STRIP);
        page.open("div", "class", "strip").open("img", "src", "data:image/png;base64," + Base64.getEncoder().encodeToString(strip.png()), "alt", printable.of(strip.alternative()),
                "style", String.format(Locale.ROOT, "width: %.1fpt; height: %.1fpt", width, strip.heightAt(width))).close().close();
    }

    private void funding(String style) {
        if (!letterhead.funding().isBlank()) {
            page.leaf("p", printable.of(letterhead.funding()), "class", style);
        }
    }

    private void contents() {
        page.open("div", "class", "contents").leaf("h1", "Spis treści", "class", "contents-heading");
        Stream.concat(plan.chapters().stream(), plan.annexes().stream()).forEach(section -> contentsLine(section, 1));
        page.close();
    }

    private void contentsLine(Section section, int depth) {
        Anchors.Place place = anchors.place(section);
        page.open("p", "class", "contents-" + depth)
                .leaf("a", place.title(), "href", "#" + place.name(), "title", place.title()).close();
        if (depth < DEEPEST_IN_CONTENTS) {
            section.sections().forEach(part -> contentsLine(part, depth + 1));
        }
    }

    private void section(Section section, int depth) {
        Anchors.Place place = anchors.place(section);
        page.leaf("h" + Math.min(depth, DEEPEST_HEADING), place.title(), "id", place.name(), "lang", BlockMarkup.foreign(section.lang()),
                "class", section.sections().size() > SHORT ? "opening" : "");
        for (Block block : section.blocks()) {
            block.match(blocks.in(section));
        }
        section.sections().forEach(part -> section(part, depth + 1));
    }
}
