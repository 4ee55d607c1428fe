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
import pl.pomost.region.Typeface;

/**
 * The fonts that travel with the program, so that a plan looks the same wherever it is written: Noto Sans or
 * Liberation Serif for words (Latin, Greek, Cyrillic), DejaVu Sans and Noto Sans Symbols 2 for signs that it lacks.
 */
final class PlanFonts {

    enum Face {
        REGULAR("", 400, false, "NotoSans-Regular.ttf", "LiberationSerif-Regular.ttf"),
        BOLD("", 700, false, "NotoSans-Bold.ttf", "LiberationSerif-Bold.ttf"),
        ITALIC("", 400, true, "NotoSans-Italic.ttf", "LiberationSerif-Italic.ttf"),
        SIGNS("DejaVu Sans", 400, false, "DejaVuSans.ttf", "DejaVuSans.ttf"),
        PICTURES("Noto Sans Symbols2", 400, false, "NotoSansSymbols2-Regular.ttf", "NotoSansSymbols2-Regular.ttf");

        final int weight;
        final boolean italic;
        private final String family;
        private final String sans;
        private final String serif;

        Face(String family, int weight, boolean italic, String sans, String serif) {
            this.family = family;
            this.weight = weight;
            this.italic = italic;
            this.sans = sans;
            this.serif = serif;
        }

        /** Signs come from the same fonts whatever the words are set in. */
        String family(Typeface typeface) {
            return family.isEmpty() ? typeface.shipped() : family;
        }

        InputStream open(Typeface typeface) {
            return PlanFonts.class.getResourceAsStream("/fonts/" + (typeface == Typeface.SERIF ? serif : sans));
        }
    }

    /** In the order in which a character is looked for; the first three hold the same characters. */
    private static final Face[] SOURCES = {Face.REGULAR, Face.SIGNS, Face.PICTURES};

    private final Typeface typeface;
    private final Map<Face, TrueTypeFont> fonts = new EnumMap<>(Face.class);
    private final Map<Face, CmapLookup> characters = new EnumMap<>(Face.class);

    private PlanFonts(Typeface typeface) {
        this.typeface = typeface;
        for (Face face : Face.values()) {
            try (InputStream in = face.open(typeface)) {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
                fonts.put(face, font);
                characters.put(face, font.getUnicodeCmapLookup());
            } catch (IOException e) {
                throw new UncheckedIOException("Font " + face, e);
            }
        }
    }

    /** The usual fonts, read once. */
    static PlanFonts shared() {
        return Sans.FONTS;
    }

    /** The fonts of a family, read once, when they are first asked for. */
    static PlanFonts of(Typeface typeface) {
        return typeface == Typeface.SERIF ? Serif.FONTS : Sans.FONTS;
    }

    private static final class Sans {

        static final PlanFonts FONTS = new PlanFonts(Typeface.SANS);
    }

    private static final class Serif {

        static final PlanFonts FONTS = new PlanFonts(Typeface.SERIF);
    }

    Typeface typeface() {
        return typeface;
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
