package pl.pomost.review;

import java.time.LocalDate;
import java.util.UUID;
import pl.pomost.files.SignatureKind;

/**
 * A signed file without its content.
 *
 * @param withdrawnOn      null as long as it holds
 * @param withdrawnBy      user name
 * @param withdrawalReason why it was withdrawn
 * @param contentGone      nothing of it is kept but what stands here: it was brought by mistake
 */
public record SignedFileRow(UUID id, int versionNumber, SignedFile.Purpose purpose, SignatureKind kind, String signer, LocalDate signedOn, String name, String sha256,
        LocalDate withdrawnOn, String withdrawnBy, Actor withdrawnAs, String withdrawalReason, boolean contentGone) {

    public boolean isWithdrawn() {
        return withdrawnOn != null;
    }
}
