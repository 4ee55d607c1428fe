package pl.pomost.export;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts that travel with the program, so that a plan looks the same wherever it is written: Noto Sans for words
 * (Latin, Greek, Cyrillic), DejaVu Sans and Noto Sans Symbols 2 for signs that it lacks.
 */
final class PlanFonts {

    enum Face {
        REGULAR("Noto Sans", 400, false, "NotoSans-Regular.ttf"),
        BOLD("Noto Sans", 700, false, "NotoSans-Bold.ttf"),
        ITALIC("Noto Sans", 400, true, "NotoSans-Italic.ttf"),
        SIGNS("DejaVu Sans", 400, false, "DejaVuSans.ttf"),
        PICTURES("Noto Sans Symbols2", 400, false, "NotoSansSymbols2-Regular.ttf");

        final String family;
        final int weight;
        final boolean italic;
        private final String file;

        Face(String family, int weight, boolean italic, String file) {
            this.family = family;
            this.weight = weight;
            this.italic = italic;
            this.file = file;
        }

        InputStream open() {
            return PlanFonts.class.getResourceAsStream("/fonts/" + file);
        }
    }

    /** In the order in which a character is looked for; the first three hold the same characters. */
    private static final Face[] SOURCES = {Face.REGULAR, Face.SIGNS, Face.PICTURES};

    private final Map<Face, TrueTypeFont> fonts = new EnumMap<>(Face.class);
    private final Map<Face, CmapLookup> characters = new EnumMap<>(Face.class);

    private PlanFonts() {
        for (Face face : Face.values()) {
            try (InputStream in = face.open()) {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
                fonts.put(face, font);
                characters.put(face, font.getUnicodeCmapLookup());
            } catch (IOException e) {
                throw new UncheckedIOException("Font " + face, e);
            }
        }
    }

    /** The fonts, read once. */
    static PlanFonts shared() {
        return Shared.FONTS;
    }

    private static final class Shared {

        static final PlanFonts FONTS = new PlanFonts();
    }

    /** Whether some font can show the character. */
    boolean has(int codePoint) {
        for (Face face : SOURCES) {
            if (glyph(face, codePoint) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Width of a text on one line, in the size of the letters. */
    double width(String text, Face face) {
        return text.codePoints().mapToDouble(c -> advance(c, face)).sum();
    }

    /** How far a character moves the pen, in the size of the letters. */
    double advance(int codePoint, Face wanted) {
        Face face = faceOf(codePoint, wanted);
        TrueTypeFont font = fonts.get(face);
        try {
            return (double) font.getAdvanceWidth(glyph(face, codePoint)) / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The outline of a character, one unit high, standing on the line; empty where there is nothing to see. */
    Shape outline(int codePoint, Face wanted) {
        Face face = faceOf(codePoint, wanted);
        TrueTypeFont font = fonts.get(face);
        try {
            GlyphData glyph = font.getGlyph().getGlyph(glyph(face, codePoint));
            double scale = 1.0 / font.getUnitsPerEm();
            return glyph == null ? new Path2D.Double()
                    : AffineTransform.getScaleInstance(scale, -scale).createTransformedShape(glyph.getPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Face faceOf(int codePoint, Face wanted) {
        if (glyph(wanted, codePoint) != 0) {
            return wanted;
        }
        return glyph(Face.SIGNS, codePoint) != 0 ? Face.SIGNS : Face.PICTURES;
    }

    private int glyph(Face face, int codePoint) {
        return characters.get(face).getGlyphId(codePoint);
    }
}
