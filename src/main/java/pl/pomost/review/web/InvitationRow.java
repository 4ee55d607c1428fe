package pl.pomost.review.web;

import java.util.List;
import java.util.UUID;
import pl.pomost.shared.Look;

/**
 * An invitation of an organisation outside, for ROPS.
 *
 * @param areas in words
 * @param given how many opinions came, in words
 */
record InvitationRow(UUID id, String organisation, String email, String areas, String question, String given, Look state, String story, String reminded, boolean linkWorks,
        boolean waits, List<OfPlan> plans) {

    /** @param href of the page with opinions on this plan */
    record OfPlan(String powiat, String href, Look state) {
    }
}
