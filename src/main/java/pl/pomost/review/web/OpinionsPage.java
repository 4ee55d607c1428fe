package pl.pomost.review.web;

import java.util.List;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormView;

/**
 * The page on which ROPS asks experts and reads their answers.
 *
 * @param outside of organisations that were invited
 * @param mayAsk while the plan is with ROPS, for those who judge it
 */
record OpinionsPage(ReviewHead head, List<OpinionView> opinions, List<OutsideOpinionView> outside, boolean mayAsk, FormView form, List<Choice> areas, List<Choice> experts) {
}
