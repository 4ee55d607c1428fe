package pl.pomost.network.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.Viewer;
import pl.pomost.network.GroupRights;
import pl.pomost.network.GroupView;
import pl.pomost.network.HoldMeeting;
import pl.pomost.network.MeetingView;
import pl.pomost.network.Meetings;
import pl.pomost.shared.Dates;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.Look;
import pl.pomost.shared.Paged;

/** Makes the pages of meetings for one viewer. */
@ApplicationScoped
class MeetingPages {

    private final Meetings meetings;
    private final HoldMeeting hold;
    private final GroupRights rights;
    private final GroupHeads heads;
    private final DocumentRows documents;
    private final DomainClock clock;
    private final WorkTexts texts;

    MeetingPages(Meetings meetings, HoldMeeting hold, GroupRights rights, GroupHeads heads, DocumentRows documents, DomainClock clock, WorkTexts texts) {
        this.meetings = meetings;
        this.hold = hold;
        this.rights = rights;
        this.heads = heads;
        this.documents = documents;
        this.clock = clock;
        this.texts = texts;
    }

    MeetingsView all(Viewer viewer, GroupView group, String page) {
        LocalDate today = clock.today();
        List<Meetings.Line> all = meetings.of(group);
        var coming = new ArrayList<>(all.stream().filter(line -> !line.cancelled() && !line.day().isBefore(today)).toList());
        Collections.reverse(coming);
        Paged<Meetings.Line> past = Paged.of(all.stream().filter(line -> line.cancelled() || line.day().isBefore(today)).toList(), Paged.number(page), "");
        return new MeetingsView(heads.of(viewer, group), coming.stream().map(line -> row(group, line)).toList(), past.with(past.rows().stream().map(line -> row(group, line)).toList()),
                open(viewer, group));
    }

    /** What is decided and not done yet. */
    List<MeetingPage.DecisionRow> open(Viewer viewer, GroupView group) {
        return meetings.open(group).stream().map(each -> decision(viewer, group, each)).toList();
    }

    Optional<MeetingsView.Row> next(GroupView group) {
        return meetings.next(group, clock.today()).map(line -> row(group, line));
    }

    MeetingPage one(Viewer viewer, GroupView group, MeetingView meeting) {
        var plan = meeting.plan();
        boolean leads = rights.mayLead(viewer, group);
        boolean on = meeting.cancelledOn().isEmpty();
        boolean writes = on && !plan.day().isAfter(clock.today()) && hold.mayWriteDown(viewer, group, meeting);
        var may = new MeetingPage.May(leads && on, leads && meeting.isComing(clock.today()), meeting.invitedOn().isPresent(), leads && on && meeting.minutes().isEmpty(), writes);
        return new MeetingPage(heads.of(viewer, group), address(group, meeting.number()), meeting.number(), plan.title(), Hours.inWords(plan.day(), plan.from(), plan.to(), texts),
                plan.place().orElse(""), plan.link().orElse(""), plan.agenda(), meeting.secretary().orElse(""),
                meeting.invitedOn().map(Dates::inWords).map(texts::invited).orElseGet(texts::notInvited), !on, meeting.counted(), meeting.presentNames(), meeting.guests().orElse(""),
                meeting.minutes().orElse(""), meeting.minutesBy().map(name -> texts.writtenBy(name, meeting.minutesOn().map(Dates::inWords).orElse(""))).orElse(""),
                meeting.decisions().stream().map(each -> decision(viewer, group, each)).toList(), documents.of(viewer, group, meeting.id()),
                writes ? MeetingForm.people(group) : List.of(), may);
    }

    static String address(GroupView group, int number) {
        return group.address() + "/spotkania/" + number;
    }

    private MeetingPage.DecisionRow decision(Viewer viewer, GroupView group, MeetingView.Decision of) {
        boolean settles = rights.mayLead(viewer, group) || rights.mayWrite(viewer, group) && of.ownerUsername().equals(viewer.username());
        return new MeetingPage.DecisionRow(of.number(), of.text(), of.owner(), of.due().map(Dates::inWords).orElseGet(texts::noTerm), look(of), of.doneOn().isPresent(), settles,
                texts.meetingNumber(of.meeting()), address(group, of.meeting()));
    }

    private Look look(MeetingView.Decision of) {
        return of.doneOn().map(day -> new Look(texts.done(Dates.inWords(day)), "is-ok", "check"))
                .orElseGet(() -> of.isLate(clock.today()) ? new Look(texts.late(), "is-bad", "clock") : new Look(texts.toDo(), "is-now", "clock"));
    }

    private MeetingsView.Row row(GroupView group, Meetings.Line line) {
        var marks = new ArrayList<Look>();
        if (line.cancelled()) {
            marks.add(new Look(texts.cancelled(), "is-off", "undo"));
        }
        if (line.writtenDown()) {
            marks.add(new Look(texts.hasMinutes(), "is-ok", "check"));
        }
        return new MeetingsView.Row(address(group, line.number()), line.title(), Hours.inWords(line.day(), line.from(), Optional.empty(), texts), line.place().orElse(""), marks);
    }
}
