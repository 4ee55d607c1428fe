package pl.pomost.review.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormView;

/**
 * The page of a remark's form.
 *
 * @param action where the form is sent
 * @param back   the place in the review
 * @param code   of the remark that is changed; empty for a new one
 * @param submitted number of the submitted version that the form is about
 */
record RemarkFormPage(String teryt, String action, String back, Optional<String> code, String place, int submitted, FormView form, List<Choice> kinds, List<Choice> sentences,
        List<Choice> criteria, List<Choice> topics) {
}
