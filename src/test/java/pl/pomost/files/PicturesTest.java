package pl.pomost.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.pomost.files.UnusablePicture.Reason;
import pl.pomost.testing.Photographs;

class PicturesTest {

    @TempDir
    Path folder;
    private final Pictures pictures = new Pictures();

    @Test
    void aLargePictureIsMadeSmallEnoughForAPhone() throws Exception {
        Picture picture = read(Photographs.jpeg(4000, 3000));
        assertThat(picture.width()).isEqualTo(1800);
        assertThat(picture.height()).isEqualTo(1350);
        assertThat(image(picture.small()).getWidth()).isEqualTo(360);
    }

    @Test
    void aSmallPictureIsNotBlownUp() throws Exception {
        Picture picture = read(Photographs.jpeg(200, 100));
        assertThat(image(picture.whole()).getWidth()).isEqualTo(200);
        assertThat(image(picture.small()).getWidth()).isEqualTo(200);
    }

    @Test
    void aPictureTakenUprightStandsUpright() throws Exception {
        Picture picture = read(Photographs.fromAPhone(400, 200));
        assertThat(picture.width()).isEqualTo(200);
        assertThat(picture.height()).isEqualTo(400);
        assertThat(new Color(image(picture.whole()).getRGB(100, 40)).getRed()).as("what was on the left is on top").isGreaterThan(200);
        assertThat(new Color(image(picture.whole()).getRGB(100, 360)).getBlue()).isGreaterThan(200);
    }

    @Test
    void nothingOfWhatTheCameraNotedIsKept() throws Exception {
        byte[] sent = Photographs.fromAPhone(400, 200);
        assertThat(text(sent)).contains(Photographs.PLACE).contains("Exif");
        Picture picture = read(sent);
        assertThat(text(picture.whole())).doesNotContain(Photographs.PLACE).doesNotContain("Exif");
        assertThat(text(picture.small())).doesNotContain(Photographs.PLACE).doesNotContain("Exif");
    }

    @Test
    void aPictureThatOnlySaysItIsHugeIsRefusedBeforeItIsDrawn() {
        // 16 bits of four colours are twice as much as they look
        assertThatThrownBy(() -> read(Photographs.bomb(17_700, 3_600))).isInstanceOfSatisfying(UnusablePicture.class,
                unusable -> assertThat(unusable.reason()).isEqualTo(Reason.TOO_LARGE));
        assertThatThrownBy(() -> read(Photographs.bomb(50_000, 50_000))).isInstanceOfSatisfying(UnusablePicture.class,
                unusable -> assertThat(unusable.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    @Test
    void whatIsNoPictureIsRefused() {
        for (byte[] sent : new byte[][] {"<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8), {}, Arrays.copyOf(Photographs.jpeg(400, 200), 100),
                "GIF89a\1\0\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;".getBytes(StandardCharsets.ISO_8859_1)}) {
            assertThatThrownBy(() -> read(sent)).isInstanceOfSatisfying(UnusablePicture.class,
                    unusable -> assertThat(unusable.reason()).isEqualTo(Reason.UNREADABLE));
        }
    }

    private Picture read(byte[] sent) throws IOException, UnusablePicture {
        return pictures.read(Files.write(folder.resolve("zdjecie"), sent));
    }

    private static BufferedImage image(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
