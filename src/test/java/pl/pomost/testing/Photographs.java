package pl.pomost.testing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as phones and attackers send them. */
public final class Photographs {

    /** Where the camera stood, as a phone writes it down. */
    public static final String PLACE = "54.3333 N 18.1972 E";
    private static final int LYING = 6;

    private Photographs() {
    }

    /** Red on the left, blue on the right. */
    public static byte[] jpeg(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return written(image, "jpg");
    }

    /** The same, taken with the phone held upright: stored lying, with a note to turn it, and with the place. */
    public static byte[] fromAPhone(int width, int height) {
        byte[] plain = jpeg(width, height);
        byte[] note = exif();
        // a phone's own note stands where Java writes one of another kind
        int rest = 4 + ByteBuffer.wrap(plain).getShort(4);
        ByteBuffer all = ByteBuffer.allocate(plain.length - rest + note.length + 6);
        all.put(plain, 0, 2).putShort((short) 0xFFE1).putShort((short) (note.length + 2)).put(note).put(plain, rest, plain.length - rest);
        return all.array();
    }

    /** A PNG of a few bytes that says it is as large as a wall. */
    public static byte[] bomb(int width, int height) {
        byte[] head = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height)
                .put(new byte[] {16, 6, 0, 0, 0}).array();
        var sum = new CRC32();
        sum.update(head);
        return ByteBuffer.allocate(33).put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}).putInt(13).put(head).putInt((int) sum.getValue()).array();
    }

    /** TIFF with two entries: the orientation, and a text with the place. */
    private static byte[] exif() {
        byte[] place = (PLACE + "\0").getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + place.length).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x010E).putShort((short) 2).putInt(place.length).putInt(8 + 2 + 24 + 4)
                .putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) LYING).putShort((short) 0)
                .putInt(0).put(place).array();
    }

    private static byte[] written(BufferedImage image, String format) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
