package pl.pomost.review;

import java.util.UUID;

/**
 * The content of a signed file is gone for good: it was brought by mistake. Fired inside the transaction that takes it away, so that whoever has put its
 * bytes into something else lets go of them in the same breath.
 *
 * @param version number of the version beside which it lay
 */
public record SignedFileGone(UUID enrolment, int version) {
}
