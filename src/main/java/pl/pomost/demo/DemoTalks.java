package pl.pomost.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import pl.pomost.access.Duty;
import pl.pomost.access.Membership.Kind;
import pl.pomost.access.Viewer;
import pl.pomost.network.AskExperts;
import pl.pomost.network.DecisionDraft;
import pl.pomost.network.HoldMeeting;
import pl.pomost.network.QuestionWords;
import pl.pomost.network.ThreadDraft;
import pl.pomost.network.ThreadSubject;
import pl.pomost.network.WriteContact;
import pl.pomost.network.WriteThread;

/** Lets the people of the demo meet, talk, ask and answer, as their pages would. */
@ApplicationScoped
class DemoTalks {

    private final HoldMeeting hold;
    private final WriteThread write;
    private final WriteContact contacts;
    private final AskExperts ask;
    private final DemoPeople people;

    DemoTalks(HoldMeeting hold, WriteThread write, WriteContact contacts, AskExperts ask, DemoPeople people) {
        this.hold = hold;
        this.write = write;
        this.contacts = contacts;
        this.ask = ask;
        this.people = people;
    }

    void take(DemoNetwork file) {
        file.meetings().forEach(this::meet);
        file.threads().forEach(this::talk);
        file.contacts().forEach(contact -> contacts.add(people.coordinator(contact.powiat()).viewer(), contact.powiat(), contact.draft()));
        file.questions().forEach(this::ask);
    }

    private void meet(DemoNetwork.Meeting meeting) {
        Viewer moderator = people.viewer(meeting.by());
        int number = hold.plan(moderator, meeting.group(), meeting.draft());
        if (meeting.minutes() != null) {
            hold.writeDown(moderator, meeting.group(), number, 0, meeting.present(), Optional.ofNullable(meeting.guests()), Optional.of(meeting.minutes()));
        }
        meeting.decisions().forEach(each -> hold.decide(moderator, meeting.group(), number, new DecisionDraft(each.text(), each.owner(), Optional.of(LocalDate.parse(each.due())))));
    }

    void talk(DemoNetwork.Thread thread) {
        DemoNetwork.Post first = thread.posts().get(0);
        int number = write.begin(people.viewer(first.by()), thread.group(),
                new ThreadDraft(thread.topic(), Optional.of(new ThreadSubject(thread.about(), thread.aboutAddress())), first.text(), first.called()));
        thread.posts().stream().skip(1).forEach(post -> write.reply(people.viewer(post.by()), thread.group(), number, post.text(), post.called()));
    }

    private void ask(DemoNetwork.Question question) {
        int number = ask.ask(people.viewer(question.by()), question.draft());
        if (question.answer() != null) {
            Viewer expert = people.viewer(question.answeredBy());
            var duty = new Duty(Kind.EXPERT, Optional.empty(), Optional.of(question.area()), Optional.empty(), Optional.empty());
            ask.answer(new Viewer(expert.accountId(), expert.name(), expert.username(), expert.roles(), Set.of(duty)), number, 0, question.answer());
        }
        if (question.published()) {
            // as it was asked; the answer was its first change
            ask.publish(people.viewer("rops"), number, 1, new QuestionWords(question.draft().title(), question.draft().text()));
        }
    }
}
