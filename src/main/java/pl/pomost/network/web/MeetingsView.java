package pl.pomost.network.web;

import java.util.List;
import pl.pomost.shared.Look;
import pl.pomost.shared.Paged;

/** The meetings of a group, and what they decided that is not done. */
record MeetingsView(GroupHead head, List<Row> coming, Paged<Row> past, List<MeetingPage.DecisionRow> open) {

    /** @param marks called off, written down */
    record Row(String address, String title, String when, String place, List<Look> marks) {
    }
}
