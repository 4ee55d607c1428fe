package pl.pomost.review.web;

import java.util.Optional;

/**
 * What stands above every page of a review.
 *
 * @param base     address of the review
 * @param version  which frozen version, in words
 * @param deadline days left, in words
 * @param assigned who reviews and who decides
 */
record ReviewHead(String teryt, String powiat, String base, String version, int number, String state, String deadline, boolean late, Optional<String> assigned,
        boolean reviews, boolean rops) {
}
