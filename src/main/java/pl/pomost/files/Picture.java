package pl.pomost.files;

/**
 * A picture drawn anew from what was sent: nothing of the file itself is kept, so neither the place and camera that a phone
 * notes nor anything hidden behind the picture.
 *
 * @param whole JPEG, at most {@link Pictures#WHOLE} pixels on its longer side
 * @param small JPEG for lists, at most {@link Pictures#SMALL} pixels on its longer side
 */
public record Picture(byte[] whole, byte[] small, int width, int height) {
}
