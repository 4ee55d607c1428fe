package pl.pomost.network;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import pl.pomost.access.Accounts;

/** The finder of meetings. Callers see to it that the viewer may read what the group does ({@link GroupRights#requireReader}). */
@ApplicationScoped
public class Meetings {

    private final GroupMeetings meetings;
    private final MeetingAttendances attendances;
    private final GroupDecisions decisions;
    private final Accounts accounts;

    Meetings(GroupMeetings meetings, MeetingAttendances attendances, GroupDecisions decisions, Accounts accounts) {
        this.meetings = meetings;
        this.attendances = attendances;
        this.decisions = decisions;
        this.accounts = accounts;
    }

    /** A meeting in a list. */
    public record Line(int number, String title, LocalDate day, Optional<java.time.LocalTime> from, Optional<String> place, boolean cancelled, boolean writtenDown) {
    }

    /** The latest first. */
    public List<Line> of(GroupView group) {
        return meetings.of(group.id()).stream().map(Meetings::line).toList();
    }

    /** The next one, today's as well; empty when none is planned. */
    public Optional<Line> next(GroupView group, LocalDate today) {
        return of(group).stream().filter(line -> !line.cancelled() && !line.day().isBefore(today)).min(Comparator.comparing(Line::day));
    }

    /** @throws NotFoundException when the group has no such meeting */
    public MeetingView get(GroupView group, int number) {
        GroupMeeting meeting = meetings.of(group.id(), number).orElseThrow(NotFoundException::new);
        List<String> present = attendances.of(meeting.id());
        List<GroupDecision> decided = decisions.of(meeting.id());
        Map<String, String> names = accounts.called(Stream.of(present.stream(), decided.stream().map(GroupDecision::owner), meeting.draft().secretary().stream(), meeting.minutesBy().stream())
                .flatMap(each -> each).distinct().toList());
        return new MeetingView(meeting.id(), meeting.number(), meeting.draft(), meeting.draft().secretary().map(user -> names.getOrDefault(user, user)), meeting.invitedOn(), meeting.cancelledOn(),
                meeting.isCounted(), present, present.stream().map(user -> names.getOrDefault(user, user)).sorted(Groups.POLISH).toList(), meeting.guests(), meeting.minutes(),
                meeting.minutesBy().map(user -> names.getOrDefault(user, user)), meeting.minutesOn(), decided.stream().map(each -> decision(each, meeting.number(), names)).toList(), meeting.changes(),
                meeting.version());
    }

    /** What is decided and not done yet, what is due first in front. */
    public List<MeetingView.Decision> open(GroupView group) {
        List<GroupDecision> open = decisions.open(group.id());
        Map<UUID, Integer> numbers = meetings.of(group.id()).stream().collect(toMap(GroupMeeting::id, GroupMeeting::number));
        Map<String, String> names = accounts.called(open.stream().map(GroupDecision::owner).distinct().toList());
        return open.stream().map(each -> decision(each, numbers.getOrDefault(each.meetingId(), 0), names)).toList();
    }

    private static MeetingView.Decision decision(GroupDecision of, int meeting, Map<String, String> names) {
        return new MeetingView.Decision(of.number(), meeting, of.text(), of.owner(), names.getOrDefault(of.owner(), of.owner()), of.dueOn(), of.doneOn());
    }

    private static Line line(GroupMeeting meeting) {
        MeetingDraft plan = meeting.draft();
        return new Line(meeting.number(), plan.title(), plan.day(), plan.from(), plan.place(), meeting.cancelledOn().isPresent(), meeting.minutes().isPresent());
    }
}
