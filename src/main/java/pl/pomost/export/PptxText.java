package pl.pomost.export;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPoint2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveSize2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Puts texts on slides: in the letters of the edition, in the language of the plan. */
final class PptxText {

    private static final double DOT = 16;

    private final String font;
    private final String language;

    PptxText(String font, String language) {
        this.font = font;
        this.language = language;
    }

    void title(XSLFTextShape shape, String text, double size, boolean opening) {
        shape.clearText();
        shape.setVerticalAlignment(opening ? VerticalAlignment.MIDDLE : VerticalAlignment.BOTTOM);
        flat(shape);
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.LEFT);
        run(paragraph, text, size, Canvas.INK).setBold(true);
    }

    void lines(XSLFTextBox box, List<String> lines, double size, boolean dots) {
        box.clearText();
        box.setVerticalAlignment(VerticalAlignment.TOP);
        flat(box);
        for (String line : lines) {
            XSLFTextParagraph paragraph = box.addNewTextParagraph();
            paragraph.setSpaceAfter(-size * 0.4);
            if (dots) {
                paragraph.setBullet(true);
                paragraph.setBulletCharacter("•");
                paragraph.setLeftMargin(DOT);
                paragraph.setIndent(-DOT);
            }
            run(paragraph, line, size, Canvas.INK);
        }
    }

    void foot(XSLFTextBox box, String mark, String funding, double size) {
        box.clearText();
        flat(box);
        run(box.addNewTextParagraph(), mark, size, Canvas.QUIET);
        if (!funding.isEmpty()) {
            run(box.addNewTextParagraph(), funding, size, Canvas.QUIET);
        }
    }

    /** A field: it follows when somebody moves the slide. */
    void number(XSLFTextBox box, int number, double size) {
        box.clearText();
        flat(box);
        XSLFTextParagraph paragraph = box.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.RIGHT);
        CTTextField field = paragraph.getXmlObject().addNewFld();
        field.setId("{" + UUID.nameUUIDFromBytes(new byte[] {(byte) number}).toString().toUpperCase(Locale.ROOT) + "}");
        field.setType("slidenum");
        CTTextCharacterProperties properties = field.addNewRPr();
        properties.setLang(language);
        properties.setSz((int) (size * 100));
        field.setT(String.valueOf(number));
    }

    XSLFTextRun run(XSLFTextParagraph paragraph, String text, double size, Color color) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(text);
        run.setFontSize(size);
        run.setFontFamily(font);
        run.setFontColor(color);
        ((CTTextCharacterProperties) run.getRPr(true)).setLang(language);
        return run;
    }

    String language() {
        return language;
    }

    /** Without the edge that text boxes have around their words. */
    private static void flat(XSLFTextShape shape) {
        shape.setLeftInset(0);
        shape.setRightInset(0);
        shape.setTopInset(0);
        shape.setBottomInset(0);
        shape.setWordWrap(true);
    }

    /** Whether the shape has a place of its own, not that of its layout or master. */
    static boolean hasPlace(XSLFTextShape shape) {
        return ((CTShape) shape.getXmlObject()).getSpPr().isSetXfrm();
    }

    /** Gives the shape a place of its own; POI would move the layout's for a shape that has none. */
    static void place(XSLFTextShape shape, Rectangle2D where) {
        CTShapeProperties properties = ((CTShape) shape.getXmlObject()).getSpPr();
        CTTransform2D place = properties.isSetXfrm() ? properties.getXfrm() : properties.addNewXfrm();
        CTPoint2D corner = place.isSetOff() ? place.getOff() : place.addNewOff();
        corner.setX(Units.toEMU(where.getX()));
        corner.setY(Units.toEMU(where.getY()));
        CTPositiveSize2D size = place.isSetExt() ? place.getExt() : place.addNewExt();
        size.setCx(Units.toEMU(where.getWidth()));
        size.setCy(Units.toEMU(where.getHeight()));
    }

    /** Gives a shape its name and its words for those who do not see it. */
    static void describe(XSLFShape shape, String name, String alternative) {
        CTNonVisualDrawingProps properties = (CTNonVisualDrawingProps) shape.getXmlObject().selectPath(
                "declare namespace p='http://schemas.openxmlformats.org/presentationml/2006/main' .//p:cNvPr")[0];
        properties.setName(name);
        properties.setDescr(alternative);
    }
}
