package pl.pomost.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.Memberships;
import pl.pomost.access.Viewer;

/** Groups and members that tests make without pages, and taking them out again. */
@ApplicationScoped
public class OwnGroups {

    private static final Viewer ROPS = new Viewer(Optional.empty(), "ROPS", "rops", Set.of("rops-approver"), Set.of());

    private static final Set<String> OF_DEMO = Set.of("EDU", "ZDR", "ZAT", "KUL", "BEZ", "POM");

    @Inject
    ThematicGroups groups;
    @Inject
    GroupThreads threads;
    @Inject
    ThreadPosts posts;
    @Inject
    GroupDocuments documents;
    @Inject
    ExpertQuestions questions;
    @Inject
    FoundGroup found;
    @Inject
    Groups finder;
    @Inject
    NameMembers name;
    @Inject
    Memberships memberships;

    /** Belongs to the group as a member who speaks for powiat kartuski. */
    public void join(String group, String username) {
        name.name(ROPS, group, new MemberDraft(username, GroupRole.MEMBER, Optional.of("2205"), Optional.empty()));
    }

    public void leave(String group, String username) {
        finder.get(group).person(username).ifPresent(person -> name.takeOff(ROPS, group, person.id()));
    }

    /** A group of powiat people, on no area. */
    public void found(String code, boolean open, Map<String, GroupRole> members) {
        found.found(ROPS, code, new GroupDraft("Zespół na próbę", Optional.empty(), "Próba.", open));
        members.forEach((username, role) -> name.name(ROPS, code, new MemberDraft(username, role, Optional.of(username.replaceFirst(".*-", "")), Optional.empty())));
    }

    /** From now on it is read by its members alone. */
    public void close(String code) {
        GroupView group = finder.get(code);
        found.describe(ROPS, code, group.lock(), new GroupDraft(group.name(), group.area(), group.description(), false));
    }

    /** Takes out a thread with its posts, one by one, so that the search forgets them too. */
    @Transactional
    public void removeThread(String topic) {
        posts.stream("threadId in (select t.id from GroupThread t where t.topic = ?1)", topic).forEach(posts::delete);
        posts.flush();
        groups.getEntityManager().createQuery("delete from GroupThread t where t.topic = ?1").setParameter(1, topic).executeUpdate();
    }

    /** Kind and subject of letters whose key is like this. */
    @Transactional
    public List<String> letters(String key) {
        return groups.getEntityManager().createNativeQuery("select concat(kind, ' ', subject) from mail_outbox where letter_key like :key", String.class).setParameter("key", key)
                .getResultList().stream().map(String::valueOf).toList();
    }

    /** Threads in which a group was told of something stay no longer. */
    @Transactional
    public void forgetAnnounced() {
        List<ThreadPost> told = posts.list("writtenBy", "Pomost");
        told.forEach(posts::delete);
        posts.flush();
        threads.delete("id in ?1", told.stream().map(ThreadPost::threadId).toList());
    }

    /** The groups of the demo stay, and who belongs to them in it, and what they asked. */
    @Transactional
    public void remove() {
        Set<UUID> going = groups.listAll().stream().filter(group -> !OF_DEMO.contains(group.code())).map(ThematicGroup::id).collect(Collectors.toSet());
        if (!going.isEmpty()) {
            // one by one, so that the search forgets them too
            posts.stream("threadId in (select t.id from GroupThread t where t.groupId in ?1)", going).forEach(posts::delete);
            documents.stream("groupId in ?1", going).forEach(documents::delete);
            groups.flush();
            groups.delete("id in ?1", going);
        }
        questions.<ExpertQuestion>list("number > 2").forEach(questions::delete);
        groups.getEntityManager().createNativeQuery("delete from mail_outbox where letter_key like 'group/%' or letter_key like 'question/%'").executeUpdate();
        OF_DEMO.forEach(code -> leave(code, "czlonek-2205"));
        memberships.forgetCached();
    }
}
