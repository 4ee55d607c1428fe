package pl.pomost.network.web;

import java.util.Optional;
import pl.pomost.network.ThreadSubject;
import pl.pomost.shared.Paged;

/** The threads of a group. */
record ThreadsPage(GroupHead head, Paged<Row> rows) {

    /** @param fresh how much the viewer has not read, in words; may be empty */
    record Row(String address, String topic, Optional<ThreadSubject> about, String posts, String fresh, String last) {
    }
}
