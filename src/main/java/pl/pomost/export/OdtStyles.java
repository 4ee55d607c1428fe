package pl.pomost.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import pl.pomost.plan.PlanDocument;

/** Styles and pages of an OpenDocument, kept as the XML that LibreOffice reads (odt-styles.xml); letters, language and foot are filled in. */
final class OdtStyles {

    private static final String SHIPPED = shipped();

    private final PlanDocument plan;
    private final TitlePage title;
    private final String sha256;
    private final Letterhead letterhead;
    private final TextRules rules = new XmlText();

    OdtStyles(PlanDocument plan, String sha256, Letterhead letterhead) {
        this.plan = plan;
        this.title = TitlePage.of(plan, sha256);
        this.sha256 = sha256;
        this.letterhead = letterhead;
    }

    byte[] bytes() {
        Locale language = Locale.forLanguageTag(DocxText.locale(plan.meta().language()));
        return SHIPPED.replace("@FONT@", letterhead.typeface().shipped()).replace("@LANGUAGE@", language.getLanguage())
                .replace("@COUNTRY@", language.getCountry().isEmpty() ? "none" : language.getCountry()).replace("@FOOT@", foot()).getBytes(StandardCharsets.UTF_8);
    }

    private String foot() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OdtXml xml = new OdtXml(out);
        xml.open("text:p", "text:style-name", "Footer").words(rules.of(title.title())).empty("text:tab").leaf("text:page-number", "1", "text:select-page", "current")
                .words(" / ").leaf("text:page-count", "1").close();
        xml.open("text:p", "text:style-name", "Footer").words(rules.of(title.mark()) + " · SHA-256 " + sha256).close();
        if (!letterhead.funding().isBlank()) {
            xml.open("text:p", "text:style-name", "Footer").words(rules.of(letterhead.funding())).close();
        }
        xml.flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String shipped() {
        try (InputStream in = OdtStyles.class.getResourceAsStream("odt-styles.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
