package pl.pomost.testing;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** A picture of a screen with a palette of its own: screens have few colours, and so the file is a third as large. */
final class SmallPicture {

    private static final int MOST = 256;

    private SmallPicture() {
    }

    static void write(byte[] png, Path to) {
        try {
            BufferedImage screen = ImageIO.read(new ByteArrayInputStream(png));
            BufferedImage small = new BufferedImage(screen.getWidth(), screen.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, palette(screen));
            Map<Integer, Object> nearest = new HashMap<>();
            for (int y = 0; y < screen.getHeight(); y++) {
                for (int x = 0; x < screen.getWidth(); x++) {
                    Object pixel = nearest.computeIfAbsent(screen.getRGB(x, y), colour -> small.getColorModel().getDataElements(colour, null));
                    small.getRaster().setDataElements(x, y, pixel);
                }
            }
            File file = to.toFile();
            ImageIO.write(small, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The colours that occur most; shades that the eye hardly tells apart count as one. */
    private static IndexColorModel palette(BufferedImage screen) {
        Map<Integer, Map<Integer, Integer>> shades = new HashMap<>();
        for (int y = 0; y < screen.getHeight(); y++) {
            for (int x = 0; x < screen.getWidth(); x++) {
                int colour = screen.getRGB(x, y) | 0xff000000;
                shades.computeIfAbsent(colour & 0xfff0f0f0, shade -> new HashMap<>()).merge(colour, 1, Integer::sum);
            }
        }
        List<Integer> colours = shades.values().stream().sorted(Comparator.comparingInt(SmallPicture::pixels).reversed()).limit(MOST)
                .map(all -> all.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey()).toList();
        int[] map = colours.stream().mapToInt(Integer::intValue).toArray();
        return new IndexColorModel(8, map.length, map, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
    }

    private static int pixels(Map<Integer, Integer> shades) {
        return shades.values().stream().mapToInt(Integer::intValue).sum();
    }
}
