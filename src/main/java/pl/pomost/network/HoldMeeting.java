package pl.pomost.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.util.Collection;
import java.util.Optional;
import pl.pomost.access.Viewer;
import pl.pomost.audit.AuditLog;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.shared.ForbiddenMove;

/** Plans meetings, calls people to them, writes them down. For whoever leads the group; the minutes for the meeting's secretary as well. */
@ApplicationScoped
public class HoldMeeting {

    private final ThematicGroups groups;
    private final GroupMeetings meetings;
    private final MeetingAttendances attendances;
    private final GroupDecisions decisions;
    private final Groups finder;
    private final Meetings views;
    private final GroupRights rights;
    private final DomainClock clock;
    private final AuditLog audit;
    private final Event<MeetingCalled> called;

    HoldMeeting(ThematicGroups groups, GroupMeetings meetings, MeetingAttendances attendances, GroupDecisions decisions, Groups finder, Meetings views, GroupRights rights, DomainClock clock,
            AuditLog audit, Event<MeetingCalled> called) {
        this.groups = groups;
        this.meetings = meetings;
        this.attendances = attendances;
        this.decisions = decisions;
        this.finder = finder;
        this.views = views;
        this.rights = rights;
        this.clock = clock;
        this.audit = audit;
        this.called = called;
    }

    /** Whether this viewer may write the minutes of a meeting. */
    public boolean mayWriteDown(Viewer viewer, GroupView group, MeetingView meeting) {
        return rights.mayLead(viewer, group) || group.works() && rights.isMember(viewer, group) && meeting.plan().secretary().equals(Optional.of(viewer.username()));
    }

    /** @return its number */
    @Transactional
    public int plan(Viewer by, String code, MeetingDraft draft) {
        GroupView group = led(by, code);
        var meeting = new GroupMeeting(group.id(), meetings.next(group.id()), draft);
        meetings.persist(meeting);
        audit.record(by.username(), "group.meeting", null, code, "Zespół tematyczny „" + group.name() + "”: zaplanowano spotkanie „" + draft.title() + "”.");
        return meeting.number();
    }

    /**
     * Plans it anew; those who were invited are told when it moves.
     *
     * @throws EditedMeanwhile when somebody saved it since the form was made
     * @throws ForbiddenMove   when it was called off
     */
    @Transactional
    public void change(Viewer by, String code, int number, int lock, MeetingDraft draft) {
        GroupView group = led(by, code);
        GroupMeeting meeting = meeting(group, number);
        if (meeting.version() != lock) {
            throw new EditedMeanwhile(String.valueOf(number));
        }
        if (meeting.plan(draft)) {
            tell(group, number, MeetingCalled.What.MOVED);
        }
    }

    /** Letters go to everybody who belongs to the group. @throws ForbiddenMove when it was called off or is over */
    @Transactional
    public void invite(Viewer by, String code, int number) {
        GroupView group = led(by, code);
        meeting(group, number).invite(clock.today());
        audit.record(by.username(), "group.invited", null, code, "Zespół tematyczny „" + group.name() + "”: wysłano zaproszenia na spotkanie " + number + ".");
        tell(group, number, MeetingCalled.What.INVITED);
    }

    /** @throws ForbiddenMove when it was called off already, or is written down */
    @Transactional
    public void cancel(Viewer by, String code, int number) {
        GroupView group = led(by, code);
        GroupMeeting meeting = meeting(group, number);
        meeting.cancel(clock.today());
        audit.record(by.username(), "group.cancelled", null, code, "Zespół tematyczny „" + group.name() + "”: odwołano spotkanie " + number + ".");
        if (meeting.invitedOn().isPresent()) {
            tell(group, number, MeetingCalled.What.CANCELLED);
        }
    }

    /**
     * Who was there, and the minutes.
     *
     * @param present user names; those who belonged to the group neither now nor when it was written down before are left out
     * @throws ForbiddenException for whoever neither leads the group nor is the secretary
     * @throws EditedMeanwhile    when somebody saved it since the form was made
     * @throws ForbiddenMove      when the meeting was called off or has not come yet
     */
    @Transactional
    public void writeDown(Viewer by, String code, int number, int lock, Collection<String> present, Optional<String> guests, Optional<String> minutes) {
        GroupView group = locked(code);
        MeetingView before = views.get(group, number);
        require(mayWriteDown(by, group, before));
        GroupMeeting meeting = meeting(group, number);
        if (meeting.version() != lock) {
            throw new EditedMeanwhile(String.valueOf(number));
        }
        meeting.writeDown(minutes, guests, by.username(), clock.today());
        attendances.write(meeting.id(), present.stream().filter(user -> group.person(user).isPresent() || before.present().contains(user)).toList());
        audit.record(by.username(), "group.minutes", null, code, "Zespół tematyczny „" + group.name() + "”: zapisano protokół spotkania " + number + ".");
    }

    /** @return number of the decision in its group */
    @Transactional
    public int decide(Viewer by, String code, int number, DecisionDraft draft) {
        GroupView group = locked(code);
        require(mayWriteDown(by, group, views.get(group, number)));
        GroupMeeting meeting = meeting(group, number);
        meeting.requireOn();
        if (group.person(draft.owner()).isEmpty()) {
            throw new ForbiddenMove("Za ustalenie odpowiada ktoś z zespołu.");
        }
        var decision = new GroupDecision(group.id(), meeting.id(), decisions.next(group.id()), draft);
        decisions.persist(decision);
        audit.record(by.username(), "group.decided", null, code, "Zespół tematyczny „" + group.name() + "”: zapisano ustalenie " + decision.number() + ".");
        return decision.number();
    }

    /** For whoever sees to it, and for whoever leads the group. @param done or to be done again */
    @Transactional
    public void settle(Viewer by, String code, int number, boolean done) {
        GroupView group = locked(code);
        GroupDecision decision = decisions.of(group.id(), number).orElseThrow(NotFoundException::new);
        require(rights.mayLead(by, group) || rights.mayWrite(by, group) && decision.owner().equals(by.username()));
        if (done) {
            decision.settle(by.username(), clock.today());
        } else {
            decision.takeUp();
        }
        audit.record(by.username(), "group.settled", null, code, "Zespół tematyczny „" + group.name() + "”: ustalenie " + number + (done ? " wykonano." : " wróciło do wykonania."));
    }

    private void tell(GroupView group, int number, MeetingCalled.What what) {
        meetings.flush();
        called.fire(new MeetingCalled(group, views.get(group, number), what));
    }

    private GroupView led(Viewer by, String code) {
        return rights.requireLead(by, locked(code));
    }

    private GroupView locked(String code) {
        groups.toChange(code).orElseThrow(NotFoundException::new).requireWorking();
        return finder.get(code);
    }

    private GroupMeeting meeting(GroupView group, int number) {
        return meetings.of(group.id(), number).orElseThrow(NotFoundException::new);
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new ForbiddenException();
        }
    }
}
