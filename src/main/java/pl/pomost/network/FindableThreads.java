package pl.pomost.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pomost.process.Findable;
import pl.pomost.process.FindableKind;
import pl.pomost.process.Findables;
import pl.pomost.process.Openness;

/** Threads are found by whoever may read them: those of open groups by whoever is signed in, those of closed ones by their members and whoever sees the region. */
@ApplicationScoped
class FindableThreads implements Findables<ThreadPost> {

    private final ThematicGroups groups;
    private final GroupThreads threads;
    private final ThreadPosts posts;

    FindableThreads(ThematicGroups groups, GroupThreads threads, ThreadPosts posts) {
        this.groups = groups;
        this.threads = threads;
        this.posts = posts;
    }

    @Override
    public String name() {
        return "group-thread";
    }

    @Override
    public Class<ThreadPost> entity() {
        return ThreadPost.class;
    }

    /** All posts of a thread are one thing. */
    @Override
    public UUID thing(ThreadPost post) {
        return post.threadId();
    }

    @Override
    public List<Findable> now(ThreadPost post) {
        GroupThread thread = threads.findById(post.threadId());
        return told(thread, groups.findById(thread.groupId()), posts.of(thread.id())).stream().toList();
    }

    @Override
    public List<Findable> all(Optional<UUID> enrolment) {
        if (enrolment.isPresent()) {
            return List.of();
        }
        Map<UUID, ThematicGroup> byId = groups.listAll().stream().collect(Collectors.toMap(ThematicGroup::id, Function.identity()));
        List<GroupThread> all = threads.listAll();
        Map<UUID, List<ThreadPost>> written = posts.of(all.stream().map(GroupThread::id).toList());
        return all.stream().flatMap(thread -> told(thread, byId.get(thread.groupId()), written.getOrDefault(thread.id(), List.of())).stream()).toList();
    }

    @Override
    public boolean goesWithImport() {
        return false;
    }

    private static Optional<Findable> told(GroupThread thread, ThematicGroup group, List<ThreadPost> posts) {
        List<String> texts = posts.stream().filter(post -> !post.isRemoved()).map(ThreadPost::text).toList();
        return Optional.of(group).filter(each -> !texts.isEmpty()).map(each -> new Findable(FindableKind.THREAD, thread.id(), "", Optional.empty(), group.area().orElse(""),
                thread.about().map(ThreadSubject::label).orElse(""), thread.topic(), texts, "/zespoly/" + group.code() + "/watki/" + thread.number(), Openness.CIRCLE, "", group.code()));
    }
}
