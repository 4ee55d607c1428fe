package pl.pomost.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.shared.ForbiddenMove;

/** The way of a meeting and of what it decided; its entry for a calendar. */
class MeetingRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 1, 10);

    @Test
    void thoseWhoWereInvitedAreToldOfAnotherDayHourOrPlaceAndOfNothingElse() {
        GroupMeeting meeting = meeting(TODAY.plusDays(14));
        assertThat(meeting.plan(draft(TODAY.plusDays(15), "Tczew", "Temat"))).as("nobody was invited yet").isFalse();
        meeting.invite(TODAY);
        assertThat(meeting.plan(draft(TODAY.plusDays(15), "Tczew", "Inny temat"))).isFalse();
        assertThat(meeting.plan(draft(TODAY.plusDays(15), "Sztum", "Inny temat"))).isTrue();
        assertThat(meeting.plan(draft(TODAY.plusDays(16), "Sztum", "Inny temat"))).isTrue();
        assertThat(meeting.changes()).isEqualTo(3);
    }

    @Test
    void aMeetingIsWrittenDownOnItsDayOrLaterAndNeverCalledOffAfterThat() {
        GroupMeeting coming = meeting(TODAY.plusDays(1));
        assertThatThrownBy(() -> coming.writeDown(Optional.of("x"), Optional.empty(), "anna", TODAY)).isInstanceOf(ForbiddenMove.class);
        GroupMeeting today = meeting(TODAY);
        today.invite(TODAY);
        today.writeDown(Optional.of("Uzgodniono."), Optional.of("gość"), "anna", TODAY);
        assertThat(today.minutes()).contains("Uzgodniono.");
        assertThat(today.isCounted()).isTrue();
        assertThatThrownBy(() -> today.cancel(TODAY)).isInstanceOf(ForbiddenMove.class);
        GroupMeeting gone = meeting(TODAY.minusDays(1));
        assertThatThrownBy(() -> gone.invite(TODAY)).isInstanceOf(ForbiddenMove.class);
    }

    @Test
    void whatWasCalledOffStaysCalledOff() {
        GroupMeeting meeting = meeting(TODAY.plusDays(3));
        meeting.cancel(TODAY);
        assertThat(meeting.cancelledOn()).contains(TODAY);
        assertThatThrownBy(() -> meeting.cancel(TODAY)).isInstanceOf(ForbiddenMove.class);
        assertThatThrownBy(() -> meeting.invite(TODAY)).isInstanceOf(ForbiddenMove.class);
        assertThatThrownBy(() -> meeting.plan(draft(TODAY, "x", "y"))).isInstanceOf(ForbiddenMove.class);
        assertThatThrownBy(() -> meeting.writeDown(Optional.empty(), Optional.empty(), "anna", TODAY.plusDays(5))).isInstanceOf(ForbiddenMove.class);
    }

    @Test
    void aDecisionIsDoneOnceAndMayHaveToBeDoneAgain() {
        var decision = new GroupDecision(UUID.randomUUID(), UUID.randomUUID(), 1, new DecisionDraft("Zebrać wzory", "anna", Optional.of(TODAY)));
        assertThatThrownBy(decision::takeUp).isInstanceOf(ForbiddenMove.class);
        decision.settle("anna", TODAY);
        assertThat(decision.doneOn()).contains(TODAY);
        assertThatThrownBy(() -> decision.settle("anna", TODAY)).isInstanceOf(ForbiddenMove.class);
        decision.takeUp();
        assertThat(decision.doneOn()).isEmpty();
        var view = new MeetingView.Decision(1, 1, "", "anna", "Anna", Optional.of(TODAY), Optional.empty());
        assertThat(view.isLate(TODAY)).isFalse();
        assertThat(view.isLate(TODAY.plusDays(1))).isTrue();
        assertThat(new MeetingView.Decision(1, 1, "", "anna", "Anna", Optional.of(TODAY), Optional.of(TODAY)).isLate(TODAY.plusDays(1))).isFalse();
    }

    @Test
    void aCalendarTakesTheMeetingInAgainUnderTheSameName() {
        MeetingView meeting = view(2, Optional.empty());
        String text = ics(meeting);
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").contains("UID:" + meeting.id() + "@pomost", "SEQUENCE:2", "STATUS:CONFIRMED", "SUMMARY:Edukacja: Próg", "LOCATION:Tczew",
                "DTSTART;TZID=Europe/Warsaw:20280124T100000", "DTEND;TZID=Europe/Warsaw:20280124T113000", "BEGIN:VTIMEZONE");
        assertThat(text.lines()).allMatch(line -> line.length() <= 75);
        assertThat(ics(view(3, Optional.of(TODAY)))).contains("STATUS:CANCELLED", "SEQUENCE:3");
    }

    private static String ics(MeetingView meeting) {
        return new String(MeetingCalendar.of(GroupRightsTest.group(true, true), meeting, "https://pomost.example.org/zespoly/EDU/spotkania/1", Instant.parse("2028-01-10T08:00:00Z")), StandardCharsets.UTF_8);
    }

    private static MeetingView view(int changes, Optional<LocalDate> cancelled) {
        var plan = new MeetingDraft("Próg", LocalDate.of(2028, 1, 24), Optional.of(LocalTime.of(10, 0)), Optional.of(LocalTime.of(11, 30)), Optional.of("Tczew"), Optional.empty(),
                List.of("Wzory arkuszy diagnozy języka w szkołach podstawowych powiatu tczewskiego i kwidzyńskiego", "Próg"), Optional.empty());
        return new MeetingView(UUID.randomUUID(), 1, plan, Optional.empty(), Optional.empty(), cancelled, false, List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(), changes, 0);
    }

    private static GroupMeeting meeting(LocalDate day) {
        return new GroupMeeting(UUID.randomUUID(), 1, draft(day, "Tczew", "Temat"));
    }

    private static MeetingDraft draft(LocalDate day, String place, String title) {
        return new MeetingDraft(title, day, Optional.empty(), Optional.empty(), Optional.of(place), Optional.empty(), List.of(), Optional.empty());
    }
}
