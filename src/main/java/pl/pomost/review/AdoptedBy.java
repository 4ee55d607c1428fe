package pl.pomost.review;

import java.time.LocalDate;

/**
 * The act by which a plan was adopted.
 *
 * @param organ that adopted it, in its own words
 */
public record AdoptedBy(Adoption.Act act, String number, LocalDate adoptedOn, String organ) {
}
