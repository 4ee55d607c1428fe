package pl.pomost.export;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a leaflet can be had as. */
public enum LeafletFormat {

    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String mediaType;

    LeafletFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public static Optional<LeafletFormat> of(String ending) {
        return Stream.of(values()).filter(format -> format.ending().equals(ending)).findFirst();
    }

    /** Without a dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    String mediaType() {
        return mediaType;
    }
}
