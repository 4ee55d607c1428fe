package pl.pomost.practice.web;

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
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.access.Scopes;
import pl.pomost.practice.AnswerJoint;
import pl.pomost.practice.JointView;
import pl.pomost.practice.LeadJoint;
import pl.pomost.shared.Choice;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Saved;
import pl.pomost.shared.Submitted;

/** Joint actions: their list, each of them, and what the powiat that leads and the others do with it. */
@Path("/wspolne")
@Authenticated
@Blocking
class JointResource {

    private final Pages pages;
    private final CurrentViewer viewer;
    private final Scopes scopes;
    private final JointPages show;
    private final LeadJoint lead;
    private final AnswerJoint answer;
    private final DomainClock clock;
    private final JointTexts texts;
    private final FormTexts words;

    JointResource(Pages pages, CurrentViewer viewer, Scopes scopes, JointPages show, LeadJoint lead, AnswerJoint answer, DomainClock clock, JointTexts texts, FormTexts words) {
        this.pages = pages;
        this.viewer = viewer;
        this.scopes = scopes;
        this.show = show;
        this.lead = lead;
        this.answer = answer;
        this.clock = clock;
        this.texts = texts;
        this.words = words;
    }

    @CheckedTemplate(basePath = "practice")
    static class Templates {
        static native TemplateInstance joints(Page page, List<JointPages.Row> rows);

        static native TemplateInstance joint(Page page, JointPage view, FormView form);
    }

    @GET
    public TemplateInstance all() {
        return Templates.joints(pages.of(texts.title()), show.list(viewer.get()));
    }

    @GET
    @Path("{code}")
    public TemplateInstance one(@PathParam("code") String code) {
        return page(show.visible(viewer.get(), code), FormView.filled(Submitted.NOTHING));
    }

    @POST
    @Path("{code}/zaproszenie")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(@PathParam("code") String code, MultivaluedMap<String, String> sent) {
        JointView joint = show.visible(viewer.get(), code);
        Scope scope = leader(joint);
        var reading = new FormReading(Submitted.of(sent), words);
        String teryt = reading.field("powiat", texts.whom()).requiredOneOf(show.page(viewer.get(), joint).tasks().inviting());
        String task = reading.field("zadanie", texts.theirTask()).required(5_000);
        var share = reading.field("udzial", texts.theirShare()).money();
        var due = reading.field("termin", texts.due()).dateToCome(clock.today(), Optional.empty());
        demand(reading, "udzial", share.isEmpty());
        demand(reading, "termin", due.isEmpty());
        return finish(joint, reading, "powiat", () -> lead.invite(scope, joint, teryt, task, share.orElseThrow(), due.orElseThrow()));
    }

    @POST
    @Path("{code}/cofniecie")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeOut(@PathParam("code") String code, MultivaluedMap<String, String> sent) {
        JointView joint = show.visible(viewer.get(), code);
        Scope scope = leader(joint);
        var reading = new FormReading(Submitted.of(sent), words);
        List<Choice> taking = show.page(viewer.get(), joint).tasks().taking();
        String teryt = reading.field("kogo", texts.whom()).requiredOneOf(taking);
        String why = reading.field("powod-cofniecia", texts.reason()).required(2_000);
        return finish(joint, reading, "kogo", () -> lead.takeOut(scope, joint, teryt, why));
    }

    @POST
    @Path("{code}/koniec")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("code") String code, MultivaluedMap<String, String> sent) {
        JointView joint = show.visible(viewer.get(), code);
        Scope scope = leader(joint);
        var reading = new FormReading(Submitted.of(sent), words);
        String why = reading.field("powod-konca", texts.reason()).required(2_000);
        return finish(joint, reading, "powod-konca", () -> lead.end(scope, joint, why));
    }

    @POST
    @Path("{code}/{teryt}/tak")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(@PathParam("code") String code, @PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        JointView joint = show.visible(viewer.get(), code);
        Scope scope = partner(joint, teryt);
        var reading = new FormReading(Submitted.of(sent), words);
        List<Choice> own = show.page(viewer.get(), joint).tasks().answer().map(JointPage.Answer::actions).orElse(List.of());
        Optional<String> action = reading.field("dzialanie", texts.which()).oneOf(own);
        return finish(joint, reading, "dzialanie", () -> answer.confirm(scope, joint, action));
    }

    @POST
    @Path("{code}/{teryt}/nie")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decline(@PathParam("code") String code, @PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        return withReason(code, teryt, sent, "powod-odmowy", (joint, why) -> answer.decline(partner(joint, teryt), joint, why));
    }

    @POST
    @Path("{code}/{teryt}/wycofanie")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("code") String code, @PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        return withReason(code, teryt, sent, "powod-wycofania", (joint, why) -> answer.withdraw(partner(joint, teryt), joint, why));
    }

    private Response withReason(String code, String teryt, MultivaluedMap<String, String> sent, String field, BiConsumer<JointView, String> deed) {
        JointView joint = show.visible(viewer.get(), code);
        partner(joint, teryt);
        var reading = new FormReading(Submitted.of(sent), words);
        String why = reading.field(field, texts.reason()).required(2_000);
        return finish(joint, reading, field, () -> deed.accept(joint, why));
    }

    /** @param field at which a move that is not allowed is told; what was typed stays, beside what the joint action is by now */
    private Response finish(JointView joint, FormReading reading, String field, Runnable deed) {
        JointView now = joint;
        if (reading.accepted() && reading.doubts().allow(reading.typed().text("do"))) {
            try {
                deed.run();
                return Saved.to("/wspolne/" + joint.code());
            } catch (ForbiddenMove refused) {
                reading.refuse(field, refused.getMessage());
                now = show.visible(viewer.get(), joint.code());
            }
        }
        JointView shown = now;
        return Response.status(422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(reading.view().on(form -> page(shown, form))).build();
    }

    private void demand(FormReading reading, String field, boolean missing) {
        if (missing && !reading.isRefused(field)) {
            reading.refuse(field, words.required());
        }
    }

    private Scope leader(JointView joint) {
        return coordinated(joint.leader());
    }

    private Scope partner(JointView joint, String teryt) {
        return coordinated(joint.parts().stream().filter(part -> part.teryt().equals(teryt) && part != joint.leader()).findFirst().orElseThrow(ForbiddenException::new));
    }

    private Scope coordinated(JointView.Part part) {
        if (!viewer.get().isAdmin() && !viewer.get().isCoordinatorOf(part.teryt())) {
            throw new ForbiddenException();
        }
        return scopes.of(viewer.get(), part.teryt(), Optional.of(part.year()));
    }

    private TemplateInstance page(JointView joint, FormView form) {
        return Templates.joint(pages.of(joint.code() + ": " + joint.title()), show.page(viewer.get(), joint), form);
    }
}
