package pl.pomost.network.web;

import java.util.List;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Paged;

/** Who belongs to a group. @param roles that the viewer may give; none when they may add nobody */
record MembersView(GroupHead head, Paged<Row> rows, List<Choice> roles, List<Choice> powiats) {

    /** Of this page. */
    public String address() {
        return head.address() + "/czlonkowie";
    }

    /** @param endable whether the viewer may take this person off. @param own whether it is the viewer */
    record Row(String id, String name, String username, String role, String place, String since, boolean endable, boolean own) {
    }
}
