package pl.pomost.network.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.network.GroupView;
import pl.pomost.network.HoldMeeting;
import pl.pomost.network.MeetingView;
import pl.pomost.network.Meetings;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;

/** The meetings of a group, planning one and changing it. */
@Path("/zespoly/{code}/spotkania")
@Authenticated
@Blocking
class MeetingListResource {

    private final Pages pages;
    private final GroupDoor door;
    private final Meetings meetings;
    private final MeetingPages views;
    private final HoldMeeting hold;
    private final WorkTexts texts;
    private final FormTexts words;

    MeetingListResource(Pages pages, GroupDoor door, Meetings meetings, MeetingPages views, HoldMeeting hold, WorkTexts texts, FormTexts words) {
        this.pages = pages;
        this.door = door;
        this.meetings = meetings;
        this.views = views;
        this.hold = hold;
        this.texts = texts;
        this.words = words;
    }

    /** @param address where the form is sent, @param back where it leads without saving */
    record FormPage(GroupHead head, String address, String back, List<Choice> people) {
    }

    @CheckedTemplate(basePath = "network")
    static class Templates {
        static native TemplateInstance meetings(Page page, MeetingsView view);

        static native TemplateInstance meetingForm(Page page, FormPage view, FormView form);
    }

    @GET
    public TemplateInstance all(@PathParam("code") String code, @QueryParam("strona") @DefaultValue("") String page) {
        GroupView group = door.toRead(code);
        return Templates.meetings(pages.of(texts.meetings() + ": " + group.name()), views.all(door.viewer(), group, page));
    }

    @GET
    @Path("nowe")
    public TemplateInstance newMeeting(@PathParam("code") String code) {
        return fresh(door.toLead(code), FormView.filled(Submitted.NOTHING));
    }

    @POST
    @Path("nowe")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(@PathParam("code") String code, MultivaluedMap<String, String> sent) {
        GroupView group = door.toLead(code);
        var typed = Submitted.of(sent);
        var form = new MeetingForm(typed, MeetingForm.people(group), texts, words);
        return new FormFlow(typed, form.reading(), made -> fresh(group, made)).finish(() -> MeetingPages.address(group, hold.plan(door.viewer(), code, form.draft())));
    }

    @GET
    @Path("{number}/edycja")
    public TemplateInstance form(@PathParam("code") String code, @PathParam("number") String number) {
        GroupView group = door.toLead(code);
        MeetingView meeting = meetings.get(group, GroupDoor.number(number));
        return changed(group, meeting, FormView.filled(MeetingForm.filled(meeting)));
    }

    @POST
    @Path("{number}/edycja")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("code") String code, @PathParam("number") String number, MultivaluedMap<String, String> sent) {
        GroupView group = door.toLead(code);
        MeetingView meeting = meetings.get(group, GroupDoor.number(number));
        int known = meeting.number();
        var typed = Submitted.of(sent);
        var form = new MeetingForm(typed, MeetingForm.people(group, meeting, texts), texts, words);
        return new FormFlow(typed, form.reading(), made -> changed(group, meeting, made)).finish(() -> {
            hold.change(door.viewer(), code, known, typed.version(), form.draft());
            return MeetingPages.address(group, known);
        }, () -> {
            MeetingView now = meetings.get(group, known);
            return new FormFlow.Stored(FormView.filled(MeetingForm.filled(now)), now.lock());
        });
    }

    private TemplateInstance fresh(GroupView group, FormView form) {
        return Templates.meetingForm(pages.of(texts.newMeeting()),
                new FormPage(door.head(group), group.address() + "/spotkania/nowe", group.address() + "/spotkania", MeetingForm.people(group)), form);
    }

    private TemplateInstance changed(GroupView group, MeetingView meeting, FormView form) {
        String address = MeetingPages.address(group, meeting.number());
        return Templates.meetingForm(pages.of(texts.changeMeeting()), new FormPage(door.head(group), address + "/edycja", address, MeetingForm.people(group, meeting, texts)), form);
    }
}
