package pl.pomost.network.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.Accounts;
import pl.pomost.access.Addressees;
import pl.pomost.access.Addressees.Addressee;
import pl.pomost.access.LetterDesk;
import pl.pomost.access.LetterDesk.Draft;
import pl.pomost.mail.MailKind;
import pl.pomost.network.GroupAudience;
import pl.pomost.network.GroupView;
import pl.pomost.network.MeetingCalled;
import pl.pomost.network.MeetingView;
import pl.pomost.network.PostWritten;

/** Tells people of a group of meetings at once, of new threads and of who calls them with the day's digest. What was written stays in Pomost. */
@ApplicationScoped
class GroupLetters {

    private final LetterDesk desk;
    private final GroupAudience audience;
    private final Addressees addressees;
    private final Accounts accounts;
    private final WorkTexts texts;
    private final TalkTexts talk;

    GroupLetters(LetterDesk desk, GroupAudience audience, Addressees addressees, Accounts accounts, WorkTexts texts, TalkTexts talk) {
        this.desk = desk;
        this.audience = audience;
        this.addressees = addressees;
        this.accounts = accounts;
        this.texts = texts;
        this.talk = talk;
    }

    void called(@Observes MeetingCalled event) {
        GroupView group = event.group();
        MeetingView meeting = event.meeting();
        String key = "group/meeting/" + meeting.id() + "/" + event.what() + "/" + meeting.changes() + "/" + meeting.invitedOn().map(LocalDate::toString).orElse("");
        desk.put(new Draft(key, MailKind.GROUP, group.name(), subject(event), sentences(event), MeetingPages.address(group, meeting.number()), Optional.of(meeting.plan().day()), true),
                audience.of(group), "");
    }

    void written(@Observes PostWritten event) {
        String author = accounts.called(List.of(event.by())).getOrDefault(event.by(), event.by());
        put(event, "group/mention/", MailKind.MENTION, talk.mentionSubject(author, event.topic()), addressees.ofUsernames(event.mentioned()), "");
        if (event.seq() == 1) {
            put(event, "group/thread/", MailKind.GROUP, talk.threadSubject(event.group().name(), event.topic()),
                    audience.of(event.group()).stream().filter(reader -> !event.mentioned().contains(reader.username())).toList(), event.by());
        }
    }

    private void put(PostWritten event, String about, MailKind kind, String subject, List<Addressee> readers, String but) {
        desk.put(new Draft(about + event.post(), kind, event.group().name(), subject, List.of(subject), ThreadPages.address(event.group(), event.thread(), event.seq()), Optional.empty(), false),
                readers, but);
    }

    private String subject(MeetingCalled event) {
        String title = event.meeting().plan().title();
        return switch (event.what()) {
            case INVITED -> texts.invitedSubject(event.group().name(), title);
            case MOVED -> texts.movedSubject(event.group().name(), title);
            case CANCELLED -> texts.cancelledSubject(event.group().name(), title);
        };
    }

    private List<String> sentences(MeetingCalled event) {
        var plan = event.meeting().plan();
        var said = new ArrayList<String>();
        if (event.what() == MeetingCalled.What.CANCELLED) {
            said.add(texts.letterCancelled());
        }
        said.add(texts.letterWhen(Hours.inWords(plan.day(), plan.from(), plan.to(), texts)));
        plan.place().ifPresent(place -> said.add(texts.letterWhere(place)));
        if (!plan.agenda().isEmpty()) {
            said.add(texts.letterAgenda(String.join("; ", plan.agenda())));
        }
        said.add(texts.letterPage());
        plan.link().ifPresent(said::add);
        return said;
    }
}
