package pl.pomost.network;

import java.util.List;
import java.util.Optional;
import pl.pomost.access.Viewer;

/** What a later module shows of its own on a group's page, told as a bean: standards being agreed on, practices to be looked at. Asked only for viewers who may read what the group does. */
public interface GroupSections {

    /** Where it stands among the others: the smaller comes first. */
    default int position() {
        return 100;
    }

    /** None when there is nothing to show and nothing to begin. */
    List<Section> of(Viewer viewer, GroupView group);

    /** What waits for this viewer in the group, the most urgent first; it stands above everything else on the page. */
    default List<Line> waits(Viewer viewer, GroupView group) {
        return List.of();
    }

    /**
     * @param id      of the heading, letters and hyphens
     * @param summary one or two sentences under the title; may be empty
     * @param lines   of what is there, the most urgent first; a few at most
     * @param links   to the pages behind it, and to beginning something
     */
    record Section(String id, String title, String summary, List<Line> lines, List<Link> links) {
    }

    /** @param note after the link, for example a state or a term; may be empty */
    record Line(String text, Optional<String> address, String note) {
    }

    /** @param button whether it is what somebody mostly comes for */
    record Link(String text, String address, boolean button) {
    }
}
