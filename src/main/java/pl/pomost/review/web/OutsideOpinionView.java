package pl.pomost.review.web;

import java.util.Optional;
import pl.pomost.shared.Look;

/**
 * An opinion of an organisation outside as ROPS sees it beside those of experts.
 *
 * @param scope   what it was asked about, in words
 * @param state   shown while nothing was sent
 * @param details who sent it, when, and about which version
 */
record OutsideOpinionView(String organisation, String href, String scope, Look state, Optional<OutsideSaid> said, String details) {
}
