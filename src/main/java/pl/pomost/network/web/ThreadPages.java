package pl.pomost.network.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import pl.pomost.access.Viewer;
import pl.pomost.network.GroupRights;
import pl.pomost.network.GroupView;
import pl.pomost.network.ThreadView;
import pl.pomost.network.Threads;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Dates;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.Plurals;

/** Makes the pages of threads for one viewer. */
@ApplicationScoped
class ThreadPages {

    private final Threads threads;
    private final GroupHeads heads;
    private final GroupRights rights;
    private final TalkTexts texts;

    ThreadPages(Threads threads, GroupHeads heads, GroupRights rights, TalkTexts texts) {
        this.threads = threads;
        this.heads = heads;
        this.rights = rights;
        this.texts = texts;
    }

    ThreadsPage all(Viewer viewer, GroupView group) {
        return new ThreadsPage(heads.of(viewer, group), rows(viewer, group));
    }

    List<ThreadsPage.Row> rows(Viewer viewer, GroupView group) {
        return threads.of(viewer, group).stream().map(line -> new ThreadsPage.Row(address(group, line.number()), line.topic(), line.about(), Plurals.of(line.posts(), texts.posts()),
                line.unread() == 0 ? "" : Plurals.of(line.unread(), texts.fresh()), Dates.inWords(day(line.lastAt())))).toList();
    }

    ThreadPage one(Viewer viewer, GroupView group, ThreadView thread) {
        return new ThreadPage(heads.of(viewer, group), address(group, thread.number()), thread.topic(), thread.about(), thread.posts().stream().map(post -> post(group, post)).toList(),
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

    private ThreadPage.Post post(GroupView group, ThreadView.Post post) {
        String gone = !post.removed() ? "" : post.takenBack() ? texts.takenBack() : texts.removed();
        return new ThreadPage.Post(post.seq(), post.text(), post.author(), group.person(post.authorUsername()).map(GroupView.Person::place).orElse(""), Dates.inWords(post.on()),
                post.editedOn().map(Dates::inWords).map(texts::edited).orElse(""), gone, post.called().isEmpty() ? "" : texts.called(String.join(", ", post.called())), post.mendable(),
                post.removable(), post.fresh());
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(DomainClock.ZONE).toLocalDate();
    }
}
