package pl.pomost.plan.web;

import java.util.List;
import pl.pomost.shared.Choice;

/**
 * The chapters of a plan as their form shows them.
 *
 * @param order    all chapters as they stand now, in words
 * @param optional those about which the team decides something
 */
record MakeUpView(String plan, List<String> order, List<Row> optional) {

    /** @param after chapters that it may follow; empty when it may not move */
    record Row(String code, String title, boolean skippable, List<Choice> after) {

        public String skip() {
            return "skip-" + code;
        }

        public String reason() {
            return "reason-" + code;
        }

        public String place() {
            return "after-" + code;
        }
    }
}
