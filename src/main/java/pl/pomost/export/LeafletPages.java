package pl.pomost.export;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import pl.pomost.compare.Picture;
import pl.pomost.plan.Block;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Section;

/** Lays a leaflet out as the pages from which a PDF is drawn. */
final class LeafletPages {

    private static final int DEEPEST_HEADING = 6;
    /** Points. */
    private static final double WIDEST_STRIP = 460;

    private final Leaflet leaflet;
    private final PlanDocument document;
    private final Letterhead letterhead;
    private final TextRules printable;
    private final Anchors anchors;
    private final Markup page = new Markup();
    private final BlockMarkup blocks;
    private final boolean tight;

    /** @param tight whether there is little room: the numbers of a picture stand on their side, and the logos are small */
    LeafletPages(Leaflet leaflet, Letterhead letterhead, PlanFonts fonts, boolean tight) {
        this.leaflet = leaflet;
        this.document = leaflet.document();
        this.letterhead = letterhead;
        this.printable = new PrintableText(fonts::has);
        this.anchors = new Anchors(document, printable);
        String language = document.meta().language();
        this.blocks = tight ? new LeafletBlocks(page, printable, anchors, fonts, language) : new BlockMarkup(page, printable, anchors, fonts, language);
        this.tight = tight;
    }

    Document build(String style) {
        page.open("html", "lang", document.meta().language());
        head(style);
        page.open("body");
        foot();
        letterhead.strip().ifPresent(this::strip);
        page.leaf("h1", printable.of(document.meta().title()), "class", "leaflet-title");
        leaflet.about().stream().filter(said -> !said.text().isBlank()).forEach(said -> page.leaf("p", printable.of(said.text()), "class", "leaflet-about", "lang", elsewise(said.lang())));
        document.chapters().stream().limit(1).forEach(section -> section(section, 2));
        leaflet.pictures().forEach(this::picture);
        document.chapters().stream().skip(1).forEach(section -> section(section, 2));
        leaflet.whole().ifPresent(whole -> page.open("p", "class", "leaflet-whole").text(printable.of(whole.words()) + ": ").leaf("a", whole.address(), "href", whole.address(),
                "title", printable.of(whole.words())).close());
        page.close().close();
        return page.document();
    }

    private String elsewise(String lang) {
        return lang.equals(document.meta().language()) ? "" : lang;
    }

    private void head(String style) {
        page.open("head").leaf("title", printable.of(document.meta().title()));
        page.open("meta", "name", "author", "content", printable.of(document.meta().territory().powiat())).close();
        page.open("meta", "name", "subject", "content", printable.of(leaflet.foot())).close();
        page.leaf("style", style + "body { font-family: '" + letterhead.typeface().shipped() + "', 'DejaVu Sans', 'Noto Sans Symbols2'; }").open("bookmarks");
        document.chapters().forEach(this::bookmark);
        page.close().close();
    }

    private void bookmark(Section section) {
        if (section.heading().isBlank()) {
            return;
        }
        Anchors.Place place = anchors.place(section);
        page.open("bookmark", "name", place.title(), "href", "#" + place.name());
        section.sections().forEach(this::bookmark);
        page.close();
    }

    private void foot() {
        page.open("div", "class", "foot");
        page.open("p", "class", "foot-page").leaf("span", "", "class", "page-number").text(" / ").leaf("span", "", "class", "page-count").close();
        page.leaf("p", printable.of(leaflet.foot()), "class", "foot-mark", "lang", elsewise("pl"));
        if (!letterhead.funding().isBlank()) {
            page.leaf("p", printable.of(letterhead.funding()), "class", "foot-mark", "lang", elsewise("pl"));
        }
        page.close();
    }

    private void strip(Letterhead.Strip strip) {
        double width = strip.widthWithin(WIDEST_STRIP, tight ? 26 : 48);
        page.open("div", "class", "strip").open("img", "src", "data:image/png;base64," + Base64.getEncoder().encodeToString(strip.png()), "alt", printable.of(strip.alternative()),
                "style", String.format(Locale.ROOT, "width: %.1fpt; height: %.1fpt", width, strip.heightAt(width))).close().close();
    }

    private void picture(Picture picture) {
        List<PictureDrawing> parts = PictureDrawing.parts(picture, printable);
        for (int i = 0; i < parts.size(); i++) {
            page.open("div", "class", "figure");
            if (i == 0) {
                page.leaf("p", printable.of(picture.title()), "class", "caption");
            }
            page.open("object", "type", "figure", "alt", printable.of(PictureDrawing.alternative(picture, i, parts.size())),
                    "style", "width: " + FigureDrawing.WIDTH + "pt; height: " + parts.get(i).height() + "pt").attach(FigureObjects.DRAWING, parts.get(i)).close();
            page.close();
        }
    }

    private void section(Section section, int depth) {
        Anchors.Place place = anchors.place(section);
        if (!section.heading().isBlank()) {
            page.leaf("h" + Math.min(depth, DEEPEST_HEADING), place.title(), "id", place.name(), "lang", elsewise(section.lang()));
        }
        for (Block block : section.blocks()) {
            block.match(blocks.in(section));
        }
        section.sections().forEach(part -> section(part, depth + 1));
    }
}
