package pl.pomost.network.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.Accounts;
import pl.pomost.access.Addressees;
import pl.pomost.access.Addressees.Addressee;
import pl.pomost.mail.Letter;
import pl.pomost.mail.MailKind;
import pl.pomost.mail.Message;
import pl.pomost.mail.Outbox;
import pl.pomost.network.GroupAudience;
import pl.pomost.network.GroupView;
import pl.pomost.network.MeetingCalled;
import pl.pomost.network.MeetingView;
import pl.pomost.network.PostWritten;

/** Tells people of a group of meetings at once, of new threads and of who calls them with the day's digest. What was written stays in Pomost. */
@ApplicationScoped
class GroupLetters {

    private final Outbox outbox;
    private final GroupAudience audience;
    private final Addressees addressees;
    private final Accounts accounts;
    private final WorkTexts texts;
    private final TalkTexts talk;
    private final String site;

    GroupLetters(Outbox outbox, GroupAudience audience, Addressees addressees, Accounts accounts, WorkTexts texts, TalkTexts talk, @ConfigProperty(name = "pomost.public-address") String site) {
        this.outbox = outbox;
        this.audience = audience;
        this.addressees = addressees;
        this.accounts = accounts;
        this.texts = texts;
        this.talk = talk;
        this.site = site;
    }

    void called(@Observes MeetingCalled event) {
        GroupView group = event.group();
        MeetingView meeting = event.meeting();
        String key = "group/meeting/" + meeting.id() + "/" + event.what() + "/" + meeting.changes() + "/" + meeting.invitedOn().map(LocalDate::toString).orElse("") + "/";
        for (Addressee reader : audience.of(group)) {
            var message = new Message(reader.address(), "pl", subject(event), paragraphs(event), "Pomost");
            outbox.put(new Letter(key + reader.account(), MailKind.GROUP, message, Optional.of(meeting.plan().day()), true).about(group.name()));
        }
    }

    void written(@Observes PostWritten event) {
        String page = site + ThreadPages.address(event.group(), event.thread(), event.seq());
        String author = accounts.called(List.of(event.by())).getOrDefault(event.by(), event.by());
        for (Addressee reader : addressees.ofUsernames(event.mentioned())) {
            put("group/mention/" + event.post() + "/" + reader.account(), MailKind.MENTION, reader, talk.mentionSubject(author, event.topic()), page, event.group());
        }
        if (event.seq() == 1) {
            audience.of(event.group()).stream().filter(reader -> !reader.username().equals(event.by()) && !event.mentioned().contains(reader.username()))
                    .forEach(reader -> put("group/thread/" + event.post() + "/" + reader.account(), MailKind.GROUP, reader, talk.threadSubject(event.group().name(), event.topic()), page, event.group()));
        }
    }

    private void put(String key, MailKind kind, Addressee reader, String subject, String page, GroupView group) {
        outbox.put(new Letter(key, kind, new Message(reader.address(), "pl", subject, List.of(talk.letterRead(), page), "Pomost"), Optional.empty(), false).about(group.name()));
    }

    private String subject(MeetingCalled event) {
        String title = event.meeting().plan().title();
        return switch (event.what()) {
            case INVITED -> texts.invitedSubject(event.group().name(), title);
            case MOVED -> texts.movedSubject(event.group().name(), title);
            case CANCELLED -> texts.cancelledSubject(event.group().name(), title);
        };
    }

    private List<String> paragraphs(MeetingCalled event) {
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
        said.add(site + MeetingPages.address(event.group(), event.meeting().number()));
        plan.link().ifPresent(said::add);
        return said;
    }
}
