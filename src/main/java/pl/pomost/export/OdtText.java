package pl.pomost.export;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Puts texts into an OpenDocument: in their language, with mentions leading to places. */
final class OdtText {

    private final OdtXml xml;
    private final TextRules rules;
    private final Anchors anchors;
    private final String language;
    private final Set<String> languages = new TreeSet<>();

    OdtText(OdtXml xml, TextRules rules, Anchors anchors, String language) {
        this.xml = xml;
        this.rules = rules;
        this.anchors = anchors;
        this.language = language;
    }

    /** A paragraph without links. */
    void plain(String style, String text) {
        xml.open("text:p", "text:style-name", style).words(rules.of(text)).close();
    }

    /** A paragraph. @param here code of the entry at which the text stands, which is not made a link */
    void linked(String style, String text, String lang, String here) {
        xml.open("text:p", "text:style-name", style);
        words(text, lang, here);
        xml.close();
    }

    void words(String text, String lang, String here) {
        boolean foreign = open(lang);
        for (Anchors.Piece piece : anchors.pieces(rules.of(text), here)) {
            piece.target().ifPresentOrElse(place -> link(place, piece.text()), () -> xml.words(piece.text()));
        }
        close(foreign);
    }

    void plainWords(String text, String lang) {
        boolean foreign = open(lang);
        xml.words(rules.of(text));
        close(foreign);
    }

    void link(Anchors.Place place, String text) {
        xml.open("text:a", "xlink:type", "simple", "xlink:href", "#" + place.name(), "text:style-name", "Internet_20_link").words(text).close();
    }

    void place(Anchors.Place place) {
        xml.empty("text:bookmark", "text:name", place.name());
    }

    Optional<Anchors.Place> place(String id) {
        return anchors.place(id);
    }

    private boolean open(String lang) {
        if (lang.equals(language)) {
            return false;
        }
        languages.add(lang);
        xml.open("text:span", "text:style-name", style(lang));
        return true;
    }

    private void close(boolean foreign) {
        if (foreign) {
            xml.close();
        }
    }

    private static String style(String lang) {
        return "lang-" + lang.replaceAll("[^A-Za-z0-9]", "-");
    }

    /** A style for each language that occurred, for the spelling and for voices that read aloud. */
    void languageStyles(OdtXml head) {
        for (String lang : languages) {
            Locale locale = Locale.forLanguageTag(DocxText.locale(lang));
            String name = locale.getLanguage().isEmpty() ? "zxx" : locale.getLanguage();
            head.open("style:style", "style:name", style(lang), "style:family", "text");
            head.empty("style:text-properties", "fo:language", name, "fo:script", locale.getScript(), "fo:country", locale.getCountry().isEmpty() ? "none" : locale.getCountry());
            head.close();
        }
    }
}
