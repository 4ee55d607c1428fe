package pl.pomost.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import pl.pomost.files.UnusablePicture.Reason;

/** Reads what people send as a photograph and draws it anew: upright, small enough for a phone, without what the camera noted. */
@ApplicationScoped
public class Pictures {

    /** Pixels on the longer side with which handwriting on a flipchart can still be read. */
    public static final int WHOLE = 1800;
    public static final int SMALL = 360;
    /** What a picture may take while it is drawn: 21 million points of a photograph, as good phones take them. */
    private static final long MOST_BYTES = 64_000_000;
    private static final int BITS_OF_A_BYTE = 8;
    /** Where the file does not say it: 16 bits for each of four colours. */
    private static final int MOST_BITS = 64;
    private static final Set<String> KINDS = Set.of("jpeg", "png");
    private static final double QUALITY = 0.8;

    /** One at a time. */
    private final Semaphore easel = new Semaphore(1, true);

    /** @throws UnusablePicture when it is no picture of a usual kind or size; its size is read before the rest of it */
    public Picture read(Path file) throws UnusablePicture {
        int side = Math.min(longerSide(file), WHOLE);
        easel.acquireUninterruptibly();
        try {
            BufferedImage whole = Thumbnails.of(file.toFile()).size(side, side).imageType(BufferedImage.TYPE_INT_RGB).asBufferedImage();
            return new Picture(jpeg(whole, side), jpeg(whole, Math.min(side, SMALL)), whole.getWidth(), whole.getHeight());
        } catch (IOException | RuntimeException e) {
            // a picture that is broken in the middle makes the readers fail in many ways
            throw new UnusablePicture(Reason.UNREADABLE);
        } finally {
            easel.release();
        }
    }

    /**
     * A logo or another drawing: nothing is lost of it, and what lets the paper through becomes white.
     *
     * @throws UnusablePicture when it is no picture of a usual kind or size
     */
    public Drawing drawing(Path file) throws UnusablePicture {
        int side = Math.min(longerSide(file), WHOLE);
        easel.acquireUninterruptibly();
        try {
            BufferedImage read = Thumbnails.of(file.toFile()).size(side, side).imageType(BufferedImage.TYPE_INT_ARGB).asBufferedImage();
            BufferedImage paper = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = paper.createGraphics();
            pen.drawImage(read, 0, 0, Color.WHITE, null);
            pen.dispose();
            var out = new ByteArrayOutputStream();
            ImageIO.write(paper, "png", out);
            return new Drawing(out.toByteArray(), paper.getWidth(), paper.getHeight());
        } catch (IOException | RuntimeException e) {
            throw new UnusablePicture(Reason.UNREADABLE);
        } finally {
            easel.release();
        }
    }

    private static int longerSide(Path file) throws UnusablePicture {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new UnusablePicture(Reason.UNREADABLE);
            }
            return longerSide(readers.next(), in);
        } catch (IOException | RuntimeException e) {
            throw new UnusablePicture(Reason.UNREADABLE);
        }
    }

    private static int longerSide(ImageReader reader, ImageInputStream in) throws IOException, UnusablePicture {
        try {
            reader.setInput(in, true, true);
            if (!KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                throw new UnusablePicture(Reason.UNREADABLE);
            }
            if ((long) reader.getWidth(0) * reader.getHeight(0) * bits(reader) / BITS_OF_A_BYTE > MOST_BYTES) {
                throw new UnusablePicture(Reason.TOO_LARGE);
            }
            return Math.max(reader.getWidth(0), reader.getHeight(0));
        } finally {
            reader.dispose();
        }
    }

    /** Of one point of the picture. */
    private static int bits(ImageReader reader) {
        try {
            ImageTypeSpecifier type = reader.getRawImageType(0);
            return type == null ? MOST_BITS : type.getColorModel().getPixelSize();
        } catch (IOException e) {
            return MOST_BITS;
        }
    }

    private static byte[] jpeg(BufferedImage image, int side) throws IOException {
        var out = new ByteArrayOutputStream();
        Thumbnails.of(image).size(side, side).outputFormat("jpg").outputQuality(QUALITY).toOutputStream(out);
        return out.toByteArray();
    }
}
