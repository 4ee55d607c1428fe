package pl.pomost.review.web;

import java.util.Optional;
import java.util.UUID;
import pl.pomost.shared.Look;

/**
 * An opinion as ROPS sees it.
 *
 * @param details of the answer, or of the version that it is about
 * @param takeBack whether it can still be taken back
 */
record OpinionView(UUID id, String area, String areaName, String expert, Look state, String question, Optional<String> answer, String details, boolean takeBack) {
}
