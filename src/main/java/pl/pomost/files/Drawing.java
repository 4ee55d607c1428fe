package pl.pomost.files;

/**
 * A drawing such as a logo, drawn anew on white from what was sent: nothing of the file itself is kept.
 *
 * @param png at most {@link Pictures#WHOLE} pixels on its longer side, without losses, for the edges of letters stay sharp
 */
public record Drawing(byte[] png, int width, int height) {

    /** SHA-256 of the picture, in hexadecimal: drawings of one size are told apart by it. */
    public String sha256() {
        return new Scan("", "image/png", png).sha256();
    }
}
