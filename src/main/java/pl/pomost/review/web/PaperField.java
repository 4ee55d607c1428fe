package pl.pomost.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import pl.pomost.files.SignedPaper;
import pl.pomost.shared.FormReading;

/** Reads the field in which somebody sends a file that was signed elsewhere. */
@ApplicationScoped
class PaperField {

    static final String NAME = "plik";

    private final PathPageTexts texts;

    PaperField(PathPageTexts texts) {
        this.texts = texts;
    }

    /** Empty when it does not do; the mistake is noted then. */
    Optional<SignedPaper> read(FileUpload file, String label, FormReading reading) {
        reading.field(NAME, label);
        if (file == null || file.size() == 0) {
            reading.refuse(NAME, texts.fileMissing());
            return Optional.empty();
        }
        if (file.size() > SignedPaper.MOST_BYTES) {
            reading.refuse(NAME, texts.fileLarge());
            return Optional.empty();
        }
        Optional<SignedPaper> paper = SignedPaper.of(file.fileName(), bytes(file));
        if (paper.isEmpty()) {
            reading.refuse(NAME, texts.fileKind());
        }
        return paper;
    }

    private static byte[] bytes(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
