package pl.pomost.review.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.review.web.ReviewPage.Place;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Look;

/**
 * What an expert was asked, and the plan's area that it is about.
 *
 * @param form     of the answer; empty when the review is over
 * @param answer   what was said, when the review is over
 */
record OwnOpinion(UUID id, String powiat, String area, String areaName, Look state, Optional<String> question, List<List<Place>> chapters, Optional<FormView> form,
        Optional<String> answer) {

    /** A line of the list of what somebody was asked. */
    record Row(UUID id, String powiat, String area, String areaName, Look state) {
    }
}
