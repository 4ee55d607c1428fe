package pl.pomost.export;

import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import pl.pomost.plan.Block;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Section;

/** Lays a document out as one page for browsers: title, particulars, contents, chapters, annexes. */
final class HtmlPages {

    private static final int DEEPEST_HEADING = 6;
    private static final int DEEPEST_IN_CONTENTS = 2;
    /** Nothing may be loaded and nothing may run, whatever somebody wrote into the plan. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private final PlanDocument plan;
    private final TitlePage title;
    private final String sha256;
    private final Letterhead letterhead;
    private final TextRules rules = new XmlText();
    private final Anchors anchors;
    private final Markup page = new Markup();
    private final HtmlBlocks blocks;

    HtmlPages(PlanDocument plan, String sha256, Letterhead letterhead) {
        this.plan = plan;
        this.title = TitlePage.of(plan, sha256);
        this.sha256 = sha256;
        this.letterhead = letterhead;
        this.anchors = new Anchors(plan, rules);
        this.blocks = new HtmlBlocks(page, rules, anchors, PlanFonts.of(letterhead.typeface()));
    }

    Element build(String style) {
        page.open("html", "lang", plan.meta().language());
        head(style);
        page.open("body").leaf("a", "Przejdź do treści", "class", "skip", "href", "#tresc");
        titlePage();
        contents();
        page.open("main", "id", "tresc");
        parts().forEach(part -> section(part, 2));
        page.close();
        foot();
        page.close().close();
        return page.document().getDocumentElement();
    }

    private Stream<Section> parts() {
        return Stream.concat(plan.chapters().stream(), plan.annexes().stream());
    }

    private void head(String style) {
        page.open("head").open("meta", "charset", "utf-8").close().open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").close();
        page.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).close();
        page.leaf("title", rules.of(title.title()));
        page.open("meta", "name", "author", "content", rules.of(title.subtitle())).close();
        page.open("meta", "name", "description", "content", rules.of(title.mark()) + ", SHA-256 " + sha256).close();
        page.leaf("style", "body { font-family: " + letterhead.typeface().css() + "; } " + style).close();
    }

    private void titlePage() {
        page.open("header");
        letterhead.strip().ifPresent(strip -> page.open("p", "class", "strip").open("img", "src", "data:image/png;base64," + Base64.getEncoder().encodeToString(strip.png()),
                "width", String.valueOf(strip.width()), "height", String.valueOf(strip.height())).say("alt", rules.of(strip.alternative())).close().close());
        funding();
        page.leaf("p", rules.of(title.subtitle()), "class", "subtitle").leaf("h1", rules.of(title.title()));
        blocks.facts(title.particulars());
        page.close();
    }

    private void funding() {
        if (!letterhead.funding().isBlank()) {
            page.leaf("p", rules.of(letterhead.funding()), "class", "funding");
        }
    }

    private void contents() {
        page.open("nav", "aria-labelledby", "spis").leaf("h2", "Spis treści", "id", "spis");
        contents(parts().toList(), 1);
        page.close();
    }

    private void contents(List<Section> sections, int depth) {
        if (sections.isEmpty()) {
            return;
        }
        page.open("ul");
        for (Section section : sections) {
            Anchors.Place place = anchors.place(section);
            page.open("li").leaf("a", place.title(), "href", "#" + place.name());
            if (depth < DEEPEST_IN_CONTENTS) {
                contents(section.sections(), depth + 1);
            }
            page.close();
        }
        page.close();
    }

    private void section(Section section, int depth) {
        Anchors.Place place = anchors.place(section);
        page.open("section").leaf("h" + Math.min(depth, DEEPEST_HEADING), place.title(), "id", place.name(), "lang", BlockMarkup.foreign(section.lang()),
                "dir", HtmlBlocks.direction(place.title()));
        for (Block block : section.blocks()) {
            block.match(blocks.in(section));
        }
        section.sections().forEach(part -> section(part, depth + 1));
        page.close();
    }

    private void foot() {
        page.open("footer");
        page.leaf("p", rules.of(title.title()) + ". " + rules.of(title.mark()) + ".");
        page.leaf("p", "SHA-256 " + sha256, "class", "hash");
        funding();
        page.close();
    }
}
