package pl.pomost.network.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pl.pomost.access.LinkTerms;
import pl.pomost.access.Viewer;
import pl.pomost.network.GroupRights;
import pl.pomost.network.GroupView;
import pl.pomost.network.ThreadView;
import pl.pomost.network.Threads;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Dates;
import pl.pomost.shared.Paged;
import pl.pomost.shared.Plurals;

/** Makes the pages of threads for one viewer. */
@ApplicationScoped
class ThreadPages {

    private final Threads threads;
    private final GroupHeads heads;
    private final GroupRights rights;
    private final LinkTerms days;
    private final TalkTexts texts;

    ThreadPages(Threads threads, GroupHeads heads, GroupRights rights, LinkTerms days, TalkTexts texts) {
        this.threads = threads;
        this.heads = heads;
        this.rights = rights;
        this.days = days;
        this.texts = texts;
    }

    ThreadsPage all(Viewer viewer, GroupView group, String page) {
        Paged<Threads.Line> paged = Paged.of(threads.of(viewer, group), Paged.number(page), "");
        return new ThreadsPage(heads.of(viewer, group), paged.with(paged.rows().stream().map(line -> row(group, line)).toList()));
    }

    /** So many threads in which there is something that the viewer has not read. */
    List<ThreadsPage.Row> fresh(Viewer viewer, GroupView group, int most) {
        return threads.of(viewer, group).stream().filter(line -> line.unread() > 0).limit(most).map(line -> row(group, line)).toList();
    }

    private ThreadsPage.Row row(GroupView group, Threads.Line line) {
        return new ThreadsPage.Row(address(group, line.number(), line.next()), line.topic(), line.about(), Plurals.of(line.posts(), texts.posts()),
                line.unread() == 0 ? "" : Plurals.of(line.unread(), texts.fresh()), Dates.inWords(days.dayInside(line.lastAt())));
    }

    ThreadPage one(Viewer viewer, GroupView group, ThreadView thread) {
        return new ThreadPage(heads.of(viewer, group), address(group, thread.number()), thread.topic(), thread.about(), thread.posts().with(thread.posts().rows().stream().map(post -> post(group, post)).toList()),
                people(viewer, group));
    }

    /** Those whom the viewer may call: everybody of the group but themselves. */
    List<Choice> people(Viewer viewer, GroupView group) {
        return !rights.mayWrite(viewer, group) ? List.of() : group.members().stream().filter(person -> !person.username().equals(viewer.username()))
                .map(person -> new Choice(person.username(), person.place().isEmpty() ? person.name() : texts.nameAndPlace(person.name(), person.place()))).toList();
    }

    static String address(GroupView group, int number) {
        return group.address() + "/watki/" + number;
    }

    /** Where one post stands. */
    static String address(GroupView group, int number, int seq) {
        return address(group, number) + (seq <= 1 ? "" : "?strona=" + Paged.pageOf(seq) + "#wpis-" + seq);
    }

    private ThreadPage.Post post(GroupView group, ThreadView.Post post) {
        String gone = !post.removed() ? "" : post.takenBack() ? texts.takenBack() : texts.removed();
        return new ThreadPage.Post(post.seq(), post.text(), post.author(), group.person(post.authorUsername()).map(GroupView.Person::place).orElse(""), Dates.inWords(post.on()),
                post.editedOn().map(Dates::inWords).map(texts::edited).orElse(""), gone, post.called().isEmpty() ? "" : texts.called(String.join(", ", post.called())), post.mendable(),
                post.removable(), post.fresh());
    }
}
