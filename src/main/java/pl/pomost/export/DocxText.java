package pl.pomost.export;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Puts texts into paragraphs of a Word file: in their language, with mentions leading to places. */
final class DocxText {

    /** Word checks spelling by language and country. */
    private static final Map<String, String> LOCALES = Map.of("pl", "pl-PL", "uk", "uk-UA", "en", "en-GB",
            "be", "be-BY", "ru", "ru-RU", "de", "de-DE");

    private final TextRules rules;
    private final Anchors anchors;
    private final String language;
    private int bookmarks;

    DocxText(TextRules rules, Anchors anchors, String language) {
        this.rules = rules;
        this.anchors = anchors;
        this.language = language;
    }

    static String locale(String lang) {
        return LOCALES.getOrDefault(lang, lang);
    }

    void plain(XWPFParagraph paragraph, String text) {
        write(paragraph.createRun(), rules.of(text));
    }

    void plain(XWPFParagraph paragraph, String text, String lang) {
        XWPFRun run = paragraph.createRun();
        mark(run, lang);
        write(run, rules.of(text));
    }

    /** @param here code of the entry at which the text stands, which is not made a link */
    void linked(XWPFParagraph paragraph, String text, String lang, String here) {
        for (Anchors.Piece piece : anchors.pieces(rules.of(text), here)) {
            XWPFRun run = piece.target().map(place -> link(paragraph, place)).orElseGet(paragraph::createRun);
            mark(run, lang);
            write(run, piece.text());
        }
    }

    XWPFRun link(XWPFParagraph paragraph, Anchors.Place place) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(place.name());
        link.setHistory(true);
        CTR run = link.addNewR();
        run.addNewRPr().addNewRStyle().setVal("Hyperlink");
        return new XWPFRun(run, (IRunBody) paragraph);
    }

    /** Makes what the action adds to the paragraph a place that links lead to. */
    void place(XWPFParagraph paragraph, Anchors.Place place, Runnable action) {
        BigInteger id = BigInteger.valueOf(++bookmarks);
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(id);
        start.setName(place.name());
        action.run();
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }

    Optional<Anchors.Place> place(String id) {
        return anchors.place(id);
    }

    /** A field such as PAGE, with what it shows until Word counts it. */
    void field(XWPFParagraph paragraph, String instruction, String shown) {
        fieldMark(paragraph.createRun(), STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(" " + instruction + " ");
        fieldMark(paragraph.createRun(), STFldCharType.SEPARATE);
        paragraph.createRun().setText(shown);
        fieldMark(paragraph.createRun(), STFldCharType.END);
    }

    static void fieldMark(XWPFRun run, STFldCharType.Enum type) {
        run.getCTR().addNewFldChar().setFldCharType(type);
    }

    private void mark(XWPFRun run, String lang) {
        if (!lang.equals(language)) {
            CTRPr properties = run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
            properties.addNewLang().setVal(locale(lang));
        }
    }

    private static void write(XWPFRun run, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
    }
}
