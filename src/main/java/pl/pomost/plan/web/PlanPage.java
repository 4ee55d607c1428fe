package pl.pomost.plan.web;

import java.util.List;

/**
 * What the page of a plan shows around its text.
 *
 * @param text  the document as HTML, made once for as long as the process does not change
 * @param gaps  what is missing, the gravest first
 * @param standing how far the plan is on its path, with the days that are left
 * @param more  how many more there are than {@code gaps} names
 * @param shown   small numbers of people that are shown in public by decision; for the coordinator and reviewers
 * @param formats kinds of files beside those that have a button
 */
record PlanPage(String teryt, boolean mayEdit, String powiat, String title, String version, String versionShort, List<OutlineLine> outline, String text, List<FindingView> gaps,
        int all, int more, List<FrozenView> versions, String standing, List<FormatView> formats, List<ShownCount> shown) {

    /** A small number of people that is shown in public by decision. @param story who decided, when and why */
    record ShownCount(String code, String address, String what, String value, String story) {
    }

    /** @param gaps in words, empty when the chapter is full */
    record OutlineLine(String anchor, String name, String gaps) {
    }

    record FrozenView(int number, String label, String day, String hash) {
    }
}
