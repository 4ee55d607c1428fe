package pl.pomost.review.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormView;

/**
 * The page of one remark.
 *
 * @param answer   form of the powiat's answer, for those who may answer
 * @param shut     why those who answer for the process cannot answer now
 * @param settle   form of what becomes of it, for reviewers
 * @param since    what versions are compared, or why none
 * @param quoteNow whether the sentence that it quotes still stands; empty when it quotes none
 */
record RemarkPage(String teryt, String powiat, RemarkView remark, Optional<FormView> answer, Optional<String> shut, Optional<FormView> settle, List<Choice> settlements, String since,
        List<DifferenceView> changes, Optional<String> quoteNow) {
}
