package pl.pomost.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.shared.Paged;

/** A thread with one page of what was written in it. */
public record ThreadView(UUID id, int number, String topic, Optional<ThreadSubject> about, Paged<Post> posts) {

    /** Number of the last post of this page. */
    public int readTo() {
        return posts.rows().stream().mapToInt(Post::seq).max().orElse(0);
    }

    public Optional<Post> post(int seq) {
        return posts.rows().stream().filter(each -> each.seq() == seq).findFirst();
    }

    /**
     * @param author   name; @param called names of those whom it calls
     * @param removed  whether its words are gone; @param takenBack whether whoever wrote it removed it
     * @param mendable whether the viewer may mend it now; @param removable whether they may remove it
     * @param fresh    whether the viewer has not read it before
     */
    public record Post(int seq, String text, String authorUsername, String author, Instant at, LocalDate on, Optional<LocalDate> editedOn, boolean removed, boolean takenBack, List<String> called,
            List<String> calledUsernames, boolean mendable, boolean removable, boolean fresh) {
    }
}
