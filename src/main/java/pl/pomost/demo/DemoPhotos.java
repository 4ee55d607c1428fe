package pl.pomost.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.files.Picture;
import pl.pomost.files.Pictures;
import pl.pomost.files.UnusablePicture;
import pl.pomost.workshop.KeepPhoto;

/** The photograph of a flipchart that the demo's first workshop has. */
@ApplicationScoped
public class DemoPhotos {

    private static final UUID FLIPCHART = UUID.fromString("0a1f6f0e-6f0e-4f3a-9c7a-3b2f5d1c2205");
    private static final String SHOWS = "Arkusz rundy „spotykam nowych mieszkańców, kiedy…” z dziewięcioma kartkami w trzech kolorach";
    private static final Instant AFTER_THE_WORKSHOP = Instant.parse("2027-06-15T11:45:00Z");

    private final Pictures pictures;
    private final KeepPhoto keeping;

    DemoPhotos(Pictures pictures, KeepPhoto keeping) {
        this.pictures = pictures;
        this.keeping = keeping;
    }

    /** @param enrolment of the complete process */
    public void keep(UUID enrolment) {
        keeping.keep(new KeepPhoto.Shot(FLIPCHART, enrolment, 1, Optional.of("W1-2"), SHOWS, flipchart()), Optional.empty(), AFTER_THE_WORKSHOP);
    }

    private Picture flipchart() {
        try (InputStream in = DemoPhotos.class.getResourceAsStream("/demo/flipchart.jpg")) {
            Path file = Files.createTempFile("flipchart", ".jpg");
            try {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                return pictures.read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnusablePicture e) {
            throw new IllegalStateException(e);
        }
    }
}
