package pl.pomost.export;

import java.util.Optional;
import pl.pomost.region.Typeface;

/**
 * The paper on which an edition's documents are written: logos, the sentence about who pays, letters. It is dress only: the hash
 * of a plan knows nothing of it.
 *
 * @param strip   the logos in one row, above the title
 * @param funding a sentence under the logos and at the foot of pages; may be empty
 */
public record Letterhead(Optional<Strip> strip, String funding, Typeface typeface) {

    /** Plain paper. */
    public static final Letterhead NONE = new Letterhead(Optional.empty(), "", Typeface.SANS);

    /**
     * @param png         a picture
     * @param alternative what it shows, in words
     */
    public record Strip(byte[] png, int width, int height, String alternative) {

        /** Height of the strip when it is that wide. */
        double heightAt(double wide) {
            return wide * height / width;
        }

        /** How wide it may be, so that it is neither wider nor higher than that. */
        double widthWithin(double widest, double highest) {
            return Math.min(widest, highest * width / height);
        }
    }
}
