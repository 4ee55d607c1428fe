package pl.pomost.consultation.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.consultation.About;
import pl.pomost.consultation.PublicConsultation;
import pl.pomost.consultation.PublicConsultations;
import pl.pomost.consultation.RemarkLimits;
import pl.pomost.consultation.TakeRemark;
import pl.pomost.scenario.Scenarios;
import pl.pomost.shared.Choice;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.Doubts;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.Language;
import pl.pomost.shared.SentForm;

/** Remarks from outside, without an account and without scripts. */
@Path("/konsultacje/{teryt}/{year}/uwaga")
@PermitAll
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class RemarkResource {

    private static final int CONFLICT = 409;
    private static final int UNFIT = 422;
    private static final int TOO_MANY = 429;

    private final PublicConsultations consultations;
    private final DraftPages drafts;
    private final TakeRemark take;
    private final RemarkLimits limits;
    private final Scenarios scenarios;
    private final Pages pages;
    private final RoutingContext request;
    private final DomainClock clock;
    private final ConsultTexts texts;
    private final int days;

    RemarkResource(PublicConsultations consultations, DraftPages drafts, TakeRemark take, RemarkLimits limits, Scenarios scenarios, Pages pages, RoutingContext request,
            DomainClock clock, ConsultTexts texts, @ConfigProperty(name = "pomost.retention.remark-days") int days) {
        this.consultations = consultations;
        this.drafts = drafts;
        this.take = take;
        this.limits = limits;
        this.scenarios = scenarios;
        this.pages = pages;
        this.request = request;
        this.clock = clock;
        this.texts = texts;
        this.days = days;
    }

    /** What is said above a form that was not taken although nothing is wrong in it. */
    record Form(RemarkForm.Filled filled, FormErrors errors, Doubts doubts, Optional<String> alarm, int most, int days) {
    }

    @CheckedTemplate(basePath = "consultation")
    static class Templates {
        static native TemplateInstance form(Page page, PublicView view, Form form);

        static native TemplateInstance notOpen(Page page, PublicView view, String typed);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance form(@PathParam("teryt") String teryt, @PathParam("year") String year, @QueryParam("o") Optional<String> about) {
        PublicConsultation consultation = consultations.of(teryt, year);
        return consultation.takesRemarks() ? page(consultation, SentForm.NONE, about, FormErrors.NONE, Doubts.NONE, Optional.empty()) : notOpen(consultation, "");
    }

    /** Whatever is wrong, everything typed comes back with it. */
    @POST
    public Response send(@PathParam("teryt") String teryt, @PathParam("year") String year, MultivaluedMap<String, String> fields) {
        PublicConsultation consultation = consultations.of(teryt, year);
        var sent = new SentForm(fields);
        var form = new RemarkForm(sent, parts(consultation), texts);
        FormErrors errors = form.errors();
        Doubts doubts = errors.isEmpty() ? form.doubts() : Doubts.NONE;
        if (consultation.takesRemarks() && (!errors.isEmpty() || !doubts.allow(sent.text("do")))) {
            return answer(UNFIT, errors.on(arranged -> page(consultation, sent, Optional.empty(), arranged, doubts, Optional.empty())));
        }
        if (consultation.takesRemarks() && !limits.mayRemark(request.request().remoteAddress().hostAddress(), consultation.enrolment())) {
            return answer(TOO_MANY, page(consultation, sent, Optional.empty(), FormErrors.NONE, Doubts.NONE, Optional.of(texts.tooMany())));
        }
        try {
            String code = take.send(consultation, form.id().orElseGet(UUID::randomUUID), form.draft(clock.today(), languages()), form.mail());
            return Response.seeOther(URI.create(consultation.address() + "/dziekujemy/" + code)).build();
        } catch (ForbiddenMove notOpen) {
            return answer(CONFLICT, notOpen(consultation, sent.text("uwaga")));
        }
    }

    private TemplateInstance notOpen(PublicConsultation consultation, String typed) {
        return Templates.notOpen(pages.of(texts.notOpen()), PublicView.of(consultation, 0), typed);
    }

    private TemplateInstance page(PublicConsultation consultation, SentForm sent, Optional<String> about, FormErrors errors, Doubts doubts, Optional<String> alarm) {
        return Templates.form(pages.of(texts.formTitle()), PublicView.of(consultation, 0), new Form(new RemarkForm(sent, parts(consultation), texts).filled(about, languages()),
                errors, doubts, alarm, TakeRemark.MOST_LETTERS, days));
    }

    private List<About> parts(PublicConsultation consultation) {
        return drafts.draft(consultation).map(About::in).orElse(List.of());
    }

    private List<Choice> languages() {
        return scenarios.current().dictionary("languages").entries().stream()
                .map(entry -> new Choice(entry.code(), entry.label().text(Language.current().tag()))).toList();
    }

    private static Response answer(int status, TemplateInstance page) {
        return Response.status(status).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(page).build();
    }
}
