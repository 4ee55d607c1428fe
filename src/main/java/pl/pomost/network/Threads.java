package pl.pomost.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.access.Accounts;
import pl.pomost.access.Viewer;
import pl.pomost.shared.Paged;

/** The finder of threads. Callers see to it that the viewer may read what the group does ({@link GroupRights#requireReader}). */
@ApplicationScoped
public class Threads {

    private final GroupThreads threads;
    private final ThreadPosts posts;
    private final PostMentions mentions;
    private final Accounts accounts;
    private final GroupRights rights;
    private final Clock clock;

    Threads(GroupThreads threads, ThreadPosts posts, PostMentions mentions, Accounts accounts, GroupRights rights, Clock clock) {
        this.threads = threads;
        this.posts = posts;
        this.mentions = mentions;
        this.accounts = accounts;
        this.rights = rights;
        this.clock = clock;
    }

    /** A thread in a list. @param unread how many posts the viewer has not read */
    public record Line(int number, String topic, Optional<ThreadSubject> about, int posts, int unread, Instant lastAt) {

        /** Number of the post at which reading goes on: the first unread one, else the last. */
        public int next() {
            return Math.min(posts, posts - unread + 1);
        }
    }

    /** The one that somebody wrote in last comes first. */
    public List<Line> of(Viewer viewer, GroupView group) {
        Map<UUID, Integer> marks = threads.marks(viewer.username());
        return threads.of(group.id()).stream().map(each -> new Line(each.number(), each.topic(), each.about(), each.posts(), unread(each, marks), each.lastAt())).toList();
    }

    /** How much somebody has not read in each of these groups, by the group's id. Two queries. */
    public Map<UUID, Integer> unread(Viewer viewer, Collection<GroupView> groups) {
        Map<UUID, Integer> marks = threads.marks(viewer.username());
        Map<UUID, Integer> unread = new HashMap<>();
        threads.of(groups.stream().map(GroupView::id).toList()).forEach(each -> unread.merge(each.groupId(), unread(each, marks), Integer::sum));
        return unread;
    }

    /**
     * @param page of its posts; without it the one with the first post that the viewer has not read, else the last
     * @throws NotFoundException when the group has no such thread
     */
    public ThreadView get(Viewer viewer, GroupView group, int number, Optional<Integer> page) {
        GroupThread thread = threads.of(group.id(), number).orElseThrow(NotFoundException::new);
        int read = threads.marks(viewer.username()).getOrDefault(thread.id(), 0);
        Paged<ThreadPost> paged = Paged.of(thread.posts(), page.orElseGet(() -> Paged.pageOf(Math.min(thread.posts(), read + 1))), "", (after, most) -> posts.of(thread.id(), after, most));
        return view(viewer, group, thread, paged, read);
    }

    private ThreadView view(Viewer viewer, GroupView group, GroupThread thread, Paged<ThreadPost> paged, int read) {
        List<ThreadPost> all = paged.rows();
        Map<UUID, List<String>> called = mentions.of(all.stream().map(ThreadPost::id).toList());
        Map<String, String> names = accounts.called(Stream.concat(all.stream().map(ThreadPost::writtenBy), called.values().stream().flatMap(List::stream)).distinct().toList());
        boolean writes = rights.mayWrite(viewer, group);
        boolean leads = rights.mayLead(viewer, group);
        Instant now = clock.instant();
        return new ThreadView(thread.id(), thread.number(), thread.topic(), thread.about(), paged.with(all.stream().map(post -> {
            List<String> told = called.getOrDefault(post.id(), List.of());
            boolean own = post.writtenBy().equals(viewer.username());
            return new ThreadView.Post(post.seq(), post.text(), post.writtenBy(), names.getOrDefault(post.writtenBy(), post.writtenBy()), post.writtenAt(), post.writtenOn(), post.editedOn(),
                    post.isRemoved(), post.isTakenBack(), told.stream().map(user -> names.getOrDefault(user, user)).sorted(Groups.POLISH).collect(Collectors.toList()), told,
                    writes && post.isMendableBy(viewer.username(), post.seq() == thread.posts(), now), writes && !post.isRemoved() && (own || leads), post.seq() > read && !own);
        }).toList()));
    }

    private static int unread(GroupThread thread, Map<UUID, Integer> marks) {
        return Math.max(0, thread.posts() - marks.getOrDefault(thread.id(), 0));
    }
}
