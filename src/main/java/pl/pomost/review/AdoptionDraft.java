package pl.pomost.review;

import java.time.LocalDate;
import pl.pomost.files.SignedPaper;

/**
 * The act by which a plan is adopted, as somebody enters it.
 *
 * @param organ  that adopted it, in its own words
 * @param paper  the act itself, as it was signed elsewhere
 * @param signer who signed it
 */
public record AdoptionDraft(Adoption.Act act, String number, LocalDate adoptedOn, String organ, SignedPaper paper, String signer) {
}
