package pl.pomost.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import pl.pomost.process.Findable;
import pl.pomost.process.Openness;

/** One row of the index, before it is written. */
record IndexRow(String source, Findable of, Place place) {

    /** Where a process is; of the region when both are empty. */
    record Place(String teryt, int year, boolean practice) {
        static final Place REGION = new Place("", 0, false);
    }

    private static final int LONGEST_TITLE = 1_000;
    private static final int LONGEST_PART = 120;
    private static final int LONGEST_CODE = 60;

    /** Nothing of a powiat to practise in is for anybody else. */
    int gate() {
        return (place.practice() ? Openness.TEAM : of.openness()).ordinal();
    }

    String part() {
        return cut(of.part(), LONGEST_PART);
    }

    String title() {
        return cut(of.title(), LONGEST_TITLE);
    }

    String code() {
        return cut(of.code(), LONGEST_CODE);
    }

    /** The same for the same row, by the same version of the analysis. */
    String mark() {
        String all = String.join("\u0000", String.valueOf(Analysis.VERSION), String.valueOf(of.kind().number()), place.teryt(), String.valueOf(place.year()), of.area(),
                String.valueOf(gate()), code(), title(), of.body(), of.address()) + (of.circle().isEmpty() ? "" : "\u0000" + of.circle());
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256", e);
        }
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
    }
}
