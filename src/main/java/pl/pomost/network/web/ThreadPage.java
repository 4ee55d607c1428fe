package pl.pomost.network.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.network.ThreadSubject;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Paged;

/** A thread as a page. @param people who may be called; none when the viewer may not write */
record ThreadPage(GroupHead head, String address, String topic, Optional<ThreadSubject> about, Paged<Post> posts, List<Choice> people) {

    /** @param gone why its words are gone; empty while they are there. @param called whom it calls, in words */
    record Post(int seq, String text, String author, String place, String on, String edited, String gone, String called, boolean mendable, boolean removable, boolean fresh) {
    }
}
