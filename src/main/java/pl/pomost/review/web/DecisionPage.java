package pl.pomost.review.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormView;

/**
 * The page on which a round is decided.
 *
 * @param start    the next step of the check, as its button says; empty when there is none for this viewer
 * @param giveBack form of returning; empty when this viewer cannot return it now, and {@code whyNotBack} says why
 * @param accept   form of accepting, the same
 * @param sends    remarks that go with the plan, in words
 */
record DecisionPage(ReviewHead head, List<Barrier> obstacles, Optional<Start> start, Optional<FormView> giveBack, String whyNotBack, Optional<FormView> accept, String whyNotAccept,
        List<Choice> kinds, String sends) {

    /** @param step name of the transition */
    record Start(String step, String words) {
    }
}
