package pl.pomost.practice.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Look;

/**
 * One joint action as its page shows it.
 *
 * @param cost  of all that take part
 * @param tasks what the viewer may do
 */
record JointPage(String code, String title, String area, String areaName, String purpose, String since, List<Part> parts, String cost, List<String> story, Tasks tasks) {

    /**
     * @param plan    code of the action in the powiat's plan, {@code address} where it can be read
     * @param warning that plan and share differ, or that the action is gone; empty where all is well
     */
    record Part(String teryt, String powiat, Look state, String task, String share, String due, boolean late, String plan, String address, String warning, String reason) {
    }

    /**
     * @param inviting powiats to choose from; none for those who do not lead
     * @param taking   powiats that can be taken out
     * @param answer   the invitation that waits for the viewer
     * @param leaving  the powiat that takes part and that the viewer may withdraw
     */
    record Tasks(List<Choice> inviting, List<Choice> taking, boolean mayEnd, Optional<Answer> answer, Optional<Choice> leaving) {
    }

    /** @param actions of the plan's own that could be it */
    record Answer(String teryt, String powiat, List<Choice> actions) {
    }
}
