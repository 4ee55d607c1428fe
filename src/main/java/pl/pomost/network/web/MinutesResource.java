package pl.pomost.network.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.network.GroupView;
import pl.pomost.network.HoldMeeting;
import pl.pomost.network.MeetingView;
import pl.pomost.network.Meetings;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;

/** Writes a meeting down: who was there, what was said. */
@Path("/zespoly/{code}/spotkania")
@Authenticated
@Blocking
class MinutesResource {

    private final Pages pages;
    private final GroupDoor door;
    private final Meetings meetings;
    private final HoldMeeting hold;
    private final WorkTexts texts;
    private final FormTexts words;

    MinutesResource(Pages pages, GroupDoor door, Meetings meetings, HoldMeeting hold, WorkTexts texts, FormTexts words) {
        this.pages = pages;
        this.door = door;
        this.meetings = meetings;
        this.hold = hold;
        this.texts = texts;
        this.words = words;
    }

    /** @param back the meeting's page */
    record MinutesPage(GroupHead head, String back, String meeting, List<Choice> people) {
    }

    @CheckedTemplate(basePath = "network")
    static class Templates {
        static native TemplateInstance minutes(Page page, MinutesPage view, FormView form);
    }

    @GET
    @Path("{number}/protokol")
    public TemplateInstance form(@PathParam("code") String code, @PathParam("number") String number) {
        GroupView group = door.toRead(code);
        MeetingView meeting = writable(group, number);
        return page(group, meeting, FormView.filled(filled(meeting)));
    }

    @POST
    @Path("{number}/protokol")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(@PathParam("code") String code, @PathParam("number") String number, MultivaluedMap<String, String> sent) {
        GroupView group = door.toRead(code);
        MeetingView meeting = writable(group, number);
        var typed = Submitted.of(sent);
        var reading = new FormReading(typed, words);
        List<String> present = reading.field("present", texts.present()).someOf(people(group, meeting));
        Optional<String> guests = reading.field("guests", texts.guests()).contact(1_000);
        Optional<String> minutes = reading.field("minutes", texts.minutesText()).text(50_000);
        return new FormFlow(typed, reading, form -> page(group, meeting, form)).finish(() -> {
            hold.writeDown(door.viewer(), code, meeting.number(), typed.version(), present, guests, minutes);
            return MeetingPages.address(group, meeting.number());
        }, () -> {
            MeetingView now = meetings.get(group, meeting.number());
            return new FormFlow.Stored(FormView.filled(filled(now)), now.lock());
        });
    }

    private MeetingView writable(GroupView group, String number) {
        MeetingView meeting = meetings.get(group, GroupDoor.number(number));
        if (!hold.mayWriteDown(door.viewer(), group, meeting)) {
            throw new ForbiddenException();
        }
        return meeting;
    }

    /** Those who belong to the group, and those who were written down before. */
    private static List<Choice> people(GroupView group, MeetingView meeting) {
        var people = new ArrayList<>(MeetingForm.people(group));
        for (String username : meeting.present()) {
            if (group.person(username).isEmpty()) {
                people.add(new Choice(username, username));
            }
        }
        return people;
    }

    private static Submitted filled(MeetingView meeting) {
        return Submitted.NOTHING.with("version", String.valueOf(meeting.lock())).with("present", meeting.present()).with("guests", meeting.guests().orElse(""))
                .with("minutes", meeting.minutes().orElse(""));
    }

    private TemplateInstance page(GroupView group, MeetingView meeting, FormView form) {
        return Templates.minutes(pages.of(texts.minutes() + ": " + meeting.plan().title()),
                new MinutesPage(door.head(group), MeetingPages.address(group, meeting.number()), meeting.plan().title(), people(group, meeting)), form);
    }
}
