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
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.network.DecisionDraft;
import pl.pomost.network.GroupView;
import pl.pomost.network.HoldMeeting;
import pl.pomost.network.MeetingCalendar;
import pl.pomost.network.MeetingView;
import pl.pomost.network.Meetings;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Saved;
import pl.pomost.shared.Submitted;

/** One meeting: its page, its sheet of paper, its entry for a calendar; inviting to it, calling it off, and what it decided. */
@Path("/zespoly/{code}/spotkania")
@Authenticated
@Blocking
class MeetingResource {

    private final Pages pages;
    private final GroupDoor door;
    private final Meetings meetings;
    private final MeetingPages views;
    private final HoldMeeting hold;
    private final WorkTexts texts;
    private final FormTexts words;
    private final Clock clock;
    private final String site;

    MeetingResource(Pages pages, GroupDoor door, Meetings meetings, MeetingPages views, HoldMeeting hold, WorkTexts texts, FormTexts words, Clock clock,
            @ConfigProperty(name = "pomost.public-address") String site) {
        this.pages = pages;
        this.door = door;
        this.meetings = meetings;
        this.views = views;
        this.hold = hold;
        this.texts = texts;
        this.words = words;
        this.clock = clock;
        this.site = site;
    }

    @CheckedTemplate(basePath = "network")
    static class Templates {
        static native TemplateInstance meeting(Page page, MeetingPage view, FormView form);

        static native TemplateInstance meetingPrint(Page page, MeetingPage view);
    }

    @GET
    @Path("{number}")
    public TemplateInstance one(@PathParam("code") String code, @PathParam("number") String number) {
        GroupView group = door.toRead(code);
        return page(group, meeting(group, number), FormView.filled(Submitted.NOTHING));
    }

    @GET
    @Path("{number}/druk")
    public TemplateInstance print(@PathParam("code") String code, @PathParam("number") String number) {
        GroupView group = door.toRead(code);
        MeetingView meeting = meeting(group, number);
        return Templates.meetingPrint(pages.of(meeting.plan().title()), views.one(door.viewer(), group, meeting));
    }

    @GET
    @Path("{number}/spotkanie.ics")
    public Response calendar(@PathParam("code") String code, @PathParam("number") String number) {
        GroupView group = door.toRead(code);
        MeetingView meeting = meeting(group, number);
        return Response.ok(MeetingCalendar.of(group, meeting, site + MeetingPages.address(group, meeting.number()), clock.instant()))
                .type("text/calendar;charset=UTF-8").header("Content-Disposition", "attachment; filename=\"" + code + "-" + meeting.number() + ".ics\"").build();
    }

    @POST
    @Path("{number}/zaproszenie")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(@PathParam("code") String code, @PathParam("number") String number, MultivaluedMap<String, String> sent) {
        GroupView group = door.toLead(code);
        int known = meeting(group, number).number();
        if (GroupDoor.pressed(sent, "zaproszenie")) {
            hold.invite(door.viewer(), code, known);
        }
        return Saved.to(MeetingPages.address(group, known));
    }

    @POST
    @Path("{number}/odwolanie")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(@PathParam("code") String code, @PathParam("number") String number, MultivaluedMap<String, String> sent) {
        GroupView group = door.toLead(code);
        int known = meeting(group, number).number();
        if (GroupDoor.pressed(sent, "odwolanie")) {
            hold.cancel(door.viewer(), code, known);
        }
        return Saved.to(MeetingPages.address(group, known));
    }

    @POST
    @Path("{number}/ustalenia")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("code") String code, @PathParam("number") String number, MultivaluedMap<String, String> sent) {
        GroupView group = door.toWrite(code);
        MeetingView meeting = meeting(group, number);
        if (!hold.mayWriteDown(door.viewer(), group, meeting)) {
            throw new ForbiddenException();
        }
        var typed = Submitted.of(sent);
        var reading = new FormReading(typed, words);
        String text = reading.field("text", texts.decision()).required(2_000);
        String owner = reading.field("owner", texts.owner()).requiredOneOf(MeetingForm.people(group));
        var draft = new DecisionDraft(text, owner, reading.field("due", texts.due()).date());
        return new FormFlow(typed, reading, form -> page(group, meeting, form)).finish(() -> {
            hold.decide(door.viewer(), code, meeting.number(), draft);
            return MeetingPages.address(group, meeting.number()) + "#ustalenia";
        });
    }

    private MeetingView meeting(GroupView group, String number) {
        return meetings.get(group, GroupDoor.number(number));
    }

    private TemplateInstance page(GroupView group, MeetingView meeting, FormView form) {
        return Templates.meeting(pages.of(meeting.plan().title()), views.one(door.viewer(), group, meeting), form);
    }
}
