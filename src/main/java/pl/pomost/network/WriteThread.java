package pl.pomost.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import pl.pomost.access.Viewer;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolments;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.ForbiddenMove;

/** Begins threads and writes into them; mends and removes what was written. For those who may write in the group. */
@ApplicationScoped
public class WriteThread {

    private final ThematicGroups groups;
    private final GroupThreads threads;
    private final ThreadPosts posts;
    private final PostMentions mentions;
    private final Groups finder;
    private final Enrolments enrolments;
    private final GroupRights rights;
    private final Clock clock;
    private final DomainClock days;
    private final AuditLog audit;
    private final Event<PostWritten> written;

    WriteThread(ThematicGroups groups, GroupThreads threads, ThreadPosts posts, PostMentions mentions, Groups finder, Enrolments enrolments, GroupRights rights, Clock clock, DomainClock days, AuditLog audit,
            Event<PostWritten> written) {
        this.groups = groups;
        this.threads = threads;
        this.posts = posts;
        this.mentions = mentions;
        this.finder = finder;
        this.enrolments = enrolments;
        this.rights = rights;
        this.clock = clock;
        this.days = days;
        this.audit = audit;
        this.written = written;
    }

    /** @return number of the thread in its group */
    @Transactional
    public int begin(Viewer by, String code, ThreadDraft draft) {
        groups.toChange(code).orElseThrow(NotFoundException::new).requireWorking();
        GroupView group = rights.requireWriter(by, finder.get(code));
        Optional<ThreadSubject> about = draft.about().map(subject -> subject.inEdition(teryt -> enrolments.of(teryt, Optional.empty()).map(enrolment -> enrolment.edition().year())));
        var thread = new GroupThread(group.id(), threads.next(group.id()), draft.topic(), about, clock.instant());
        threads.persist(thread);
        post(by, group, thread, draft.text(), draft.mentioned());
        audit.record(by.username(), "group.thread", null, code, "Zespół tematyczny „" + group.name() + "”: zaczęto wątek „" + draft.topic() + "”.");
        return thread.number();
    }

    /**
     * Something that has happened in a group, as a thread of its own in which it can be talked about. Nobody gets a letter about it from here; a group that has
     * ended has no new threads.
     *
     * @param by in place of a person's name
     */
    @Transactional
    public void announce(String code, String by, ThreadDraft draft) {
        groups.toChange(code).filter(group -> group.endedOn().isEmpty()).ifPresent(group -> {
            var thread = new GroupThread(group.id(), threads.next(group.id()), draft.topic(), draft.about(), clock.instant());
            threads.persist(thread);
            posts.persist(new ThreadPost(thread.id(), thread.next(clock.instant()), draft.text(), by, clock.instant(), days.today()));
        });
    }

    /**
     * @param mentioned user names of those who are to be told, beyond those whom the text itself names
     * @return number of the post in its thread
     */
    @Transactional
    public int reply(Viewer by, String code, int number, String text, Set<String> mentioned) {
        GroupView group = writable(by, code);
        return post(by, group, threads.toWrite(group.id(), number).orElseThrow(NotFoundException::new), text, mentioned);
    }

    /** @throws ForbiddenMove when it is too late, or somebody else's */
    @Transactional
    public void mend(Viewer by, String code, int number, int seq, String text, Set<String> mentioned) {
        GroupView group = writable(by, code);
        GroupThread thread = threads.toWrite(group.id(), number).orElseThrow(NotFoundException::new);
        ThreadPost post = posts.of(thread.id(), seq).orElseThrow(NotFoundException::new);
        post.mend(text, by.username(), seq == thread.posts(), clock.instant(), days.today());
        tell(by, group, thread, post, mentioned);
    }

    /**
     * For whoever wrote it and whoever leads the group.
     *
     * @throws ForbiddenException for everybody else
     * @throws ForbiddenMove      when it is removed already
     */
    @Transactional
    public void remove(Viewer by, String code, int number, int seq) {
        GroupView group = writable(by, code);
        GroupThread thread = threads.toWrite(group.id(), number).orElseThrow(NotFoundException::new);
        ThreadPost post = posts.of(thread.id(), seq).orElseThrow(NotFoundException::new);
        if (!post.writtenBy().equals(by.username()) && !rights.mayLead(by, group)) {
            throw new ForbiddenException();
        }
        post.remove(by.username(), days.today());
        mentions.write(post.id(), Set.of());
        audit.record(by.username(), "group.removed", null, code, "Zespół tematyczny „" + group.name() + "”: usunięto wpis " + seq + " z wątku „" + thread.topic() + "”.");
    }

    /** Notes that somebody has read a thread to the end of this page. */
    @Transactional
    public void read(Viewer by, ThreadView thread) {
        threads.mark(thread.id(), by.username(), thread.readTo());
    }

    private int post(Viewer by, GroupView group, GroupThread thread, String text, Set<String> mentioned) {
        var post = new ThreadPost(thread.id(), thread.next(clock.instant()), text, by.username(), clock.instant(), days.today());
        posts.persist(post);
        posts.flush();
        threads.mark(thread.id(), by.username(), post.seq());
        tell(by, group, thread, post, mentioned);
        return post.seq();
    }

    /** Only who belongs to the group can be called: others could not answer. */
    private void tell(Viewer by, GroupView group, GroupThread thread, ThreadPost post, Set<String> chosen) {
        var called = new LinkedHashSet<>(NamedInText.of(post.text(), group.members()));
        chosen.stream().filter(username -> group.person(username).isPresent()).forEach(called::add);
        called.remove(by.username());
        Set<String> fresh = mentions.write(post.id(), called);
        written.fire(new PostWritten(group, post.id(), thread.number(), thread.topic(), post.seq(), by.username(), fresh));
    }

    private GroupView writable(Viewer by, String code) {
        // held, so that a group that is being closed at this moment is seen as closed by what tells the search of this post
        groups.toChange(code).orElseThrow(NotFoundException::new).requireWorking();
        return rights.requireWriter(by, finder.get(code));
    }
}
