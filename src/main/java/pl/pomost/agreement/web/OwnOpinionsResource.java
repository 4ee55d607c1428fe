package pl.pomost.agreement.web;

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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.agreement.AnswerAboutDraft;
import pl.pomost.agreement.AnswerAboutDraft.Asked;
import pl.pomost.agreement.DraftOpinion;
import pl.pomost.agreement.DraftOpinions;
import pl.pomost.consent.LinkDoor;
import pl.pomost.shared.Doubts;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.Look;
import pl.pomost.shared.SentForm;

/** What an expert was asked about drafts of standards, and where they answer. Everybody sees what they themselves were asked, and nothing else. */
@Path("/ustalenia/opinie")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class OwnOpinionsResource {

    private final CurrentViewer viewer;
    private final Pages pages;
    private final DraftOpinions opinions;
    private final AnswerAboutDraft answering;
    private final OpinionViews views;
    private final OpinionRows rows;
    private final OpinionTexts texts;

    OwnOpinionsResource(CurrentViewer viewer, Pages pages, DraftOpinions opinions, AnswerAboutDraft answering, OpinionViews views, OpinionRows rows, OpinionTexts texts) {
        this.viewer = viewer;
        this.pages = pages;
        this.opinions = opinions;
        this.answering = answering;
        this.views = views;
        this.rows = rows;
        this.texts = texts;
    }

    /** A line of the list of what somebody was asked. */
    record Row(String address, String title, Look state) {
    }

    @CheckedTemplate(basePath = "agreement")
    static class Templates {
        static native TemplateInstance ownOpinions(Page page, List<Row> rows);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance list() {
        List<DraftOpinion> asked = viewer.get().accountId().map(opinions::askedOf).orElse(List.of());
        return Templates.ownOpinions(pages.of(texts.own()),
                asked.stream().map(each -> new Row(address(each.id()), texts.title(each.standard()), rows.look(each))).toList());
    }

    /** @param done what was done just now */
    @GET
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    public Response draft(@PathParam("id") String id, @QueryParam("zrobiono") @DefaultValue("") String done) {
        UUID known = DraftsResource.id(id);
        return page(200, answering.open(viewer.get(), known), SentForm.NONE, FormErrors.NONE, Doubts.NONE, done.equals("wyslano") ? texts.thanks() : "");
    }

    @POST
    @Path("{id}")
    public Response say(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        UUID known = DraftsResource.id(id);
        Asked asked = answering.open(viewer.get(), known);
        var typed = new SentForm(sent);
        var form = new OpinionForm(typed, false, texts);
        if (!form.errors().isEmpty() || !form.doubts().isEmpty()) {
            return page(422, asked, typed, form.errors(), form.doubts(), "");
        }
        try {
            answering.say(viewer.get(), known, form.version(), form.said());
            return Response.seeOther(URI.create(address(known) + "?zrobiono=wyslano")).build();
        } catch (EditedMeanwhile meanwhile) {
            return page(409, answering.open(viewer.get(), known), typed, FormErrors.of("slowa", texts.meanwhile()), Doubts.NONE, "");
        } catch (ForbiddenMove refused) {
            return page(422, asked, typed, FormErrors.of("slowa", texts.refused(refused.getMessage())), Doubts.NONE, "");
        }
    }

    private Response page(int status, Asked asked, SentForm typed, FormErrors errors, Doubts doubts, String told) {
        OpinionView view = views.of(address(asked.opinion().id()), asked, typed, told);
        return LinkDoor.page(status, errors.on(listed -> OpinionLinkResource.Templates.opinion(pages.of(texts.title(asked.opinion().standard())), view, listed, doubts)));
    }

    private static String address(UUID id) {
        return "/ustalenia/opinie/" + id;
    }
}
