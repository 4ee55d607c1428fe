package pl.pomost.network.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.network.GroupSections;
import pl.pomost.shared.Look;

/**
 * A group's home.
 *
 * @param standing what the viewer is in it, or that they only read, in words
 * @param drafts   standards of its area that somebody else writes or has out for opinions
 * @param standards how many are in force
 * @param proposes whether the viewer may begin a standard in the group's name
 * @param mayBegin whether the viewer may take up a group that has ended
 * @param waits    what the viewer is to do here
 */
record GroupHomeView(GroupHead head, String standing, String description, String size, String moderators, List<Draft> drafts, int standards, boolean proposes, boolean mayBegin,
        Work work, List<GroupSections.Line> waits, List<GroupSections.Section> sections) {

    /** What goes on. @param news threads with something that the viewer has not read. @param next the next meeting. @param open decisions that are not done */
    record Work(List<ThreadsPage.Row> news, Optional<MeetingsView.Row> next, List<MeetingPage.DecisionRow> open) {
    }

    /** A standard being changed. */
    record Draft(String address, String code, String name, String version, Look state) {
    }
}
