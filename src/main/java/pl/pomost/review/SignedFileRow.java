package pl.pomost.review;

import java.time.LocalDate;
import java.util.UUID;
import pl.pomost.files.SignatureKind;

/** A signed file without its content. */
public record SignedFileRow(UUID id, int versionNumber, SignedFile.Purpose purpose, SignatureKind kind, String signer, LocalDate signedOn, String name, String sha256) {
}
