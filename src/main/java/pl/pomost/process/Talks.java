package pl.pomost.process;

import java.util.List;
import pl.pomost.access.Viewer;

/** What thematic groups say about a thing: told by a later module to the pages of standards, entries, actions and practices. */
public interface Talks {

    /**
     * The threads about a thing that the viewer may read, the one written in last first, and where they may begin another. One query.
     *
     * @param area      of the thing, whose group comes first; may be empty
     * @param addresses of its page from the first slash on, with the edition where it is of a powiat; a new thread is tied to the first
     */
    About about(Viewer viewer, String area, List<String> addresses);

    /** @param begin groups in which the viewer may begin a thread tied to it */
    record About(List<Row> rows, List<Begin> begin) {

        public static final About NOTHING = new About(List.of(), List.of());

        /** Whether there is nothing to read and nothing to begin: for most viewers of most pages. */
        public boolean isEmpty() {
            return rows.isEmpty() && begin.isEmpty();
        }
    }

    /** @param note the group, how many posts, since when; @param fresh how much the viewer has not read, in words, or empty */
    record Row(String topic, String address, String note, String fresh) {
    }

    /** @param address of the form, with what the thread is to be about in it */
    record Begin(String group, String address) {
    }
}
