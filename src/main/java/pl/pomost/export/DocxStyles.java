package pl.pomost.export;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import pl.pomost.region.Typeface;

/** Styles and lists of the Word file, kept as the XML that Word reads (styles.xml, numbering.xml). */
final class DocxStyles {

    private static final CTStyles STYLES = read("styles.xml", in -> StylesDocument.Factory.parse(in).getStyles());
    private static final CTNumbering LISTS =
            read("numbering.xml", in -> NumberingDocument.Factory.parse(in).getNumbering());

    private interface Parser<T> {

        T parse(InputStream in) throws IOException, XmlException;
    }

    private DocxStyles() {
    }

    static void apply(XWPFDocument word, Typeface typeface) {
        CTStyles styles = (CTStyles) STYLES.copy();
        CTFonts fonts = styles.getDocDefaults().getRPrDefault().getRPr().getRFontsArray(0);
        fonts.setAscii(typeface.word());
        fonts.setHAnsi(typeface.word());
        fonts.setEastAsia(typeface.word());
        fonts.setCs(typeface.word());
        word.createStyles().setStyles(styles);
        word.createNumbering().setNumbering((CTNumbering) LISTS.copy());
    }

    private static <T> T read(String file, Parser<T> parser) {
        try (InputStream in = DocxStyles.class.getResourceAsStream(file)) {
            return parser.parse(in);
        } catch (IOException | XmlException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
