package pl.pomost.consultation.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Page;
import pl.pomost.access.Scope;
import pl.pomost.consultation.Consultation;
import pl.pomost.consultation.Consultations;
import pl.pomost.consultation.Period;
import pl.pomost.consultation.RunConsultation;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Choice;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;
import pl.pomost.thread.WritingDesk;

/** When and how a draft is consulted, as the coordinator settles it. */
@Path("/powiaty/{teryt}/konsultacje/ustalenia")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SettingsResource {

    private final WritingDesk desk;
    private final Consultations consultations;
    private final RunConsultation run;
    private final Vocabulary words;
    private final DomainClock clock;
    private final ConsultationTexts texts;
    private final SettlingTexts own;

    SettingsResource(WritingDesk desk, Consultations consultations, RunConsultation run, Vocabulary words, DomainClock clock, ConsultationTexts texts,
            SettlingTexts own) {
        this.desk = desk;
        this.consultations = consultations;
        this.run = run;
        this.words = words;
        this.clock = clock;
        this.texts = texts;
        this.own = own;
    }

    @CheckedTemplate(basePath = "consultation")
    static class Templates {
        static native TemplateInstance settings(Page page, String base, boolean opened, int usual, FormView form, List<Choice> languages);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance edit(@PathParam("teryt") String teryt) {
        Scope scope = desk.scope(teryt);
        return form(scope, FormView.filled(SettingsForm.filled(consultations.of(scope.requireEnrolment()), own)));
    }

    @POST
    public Response save(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        Scope scope = desk.scope(teryt);
        UUID enrolment = scope.requireEnrolment();
        var typed = Submitted.of(sent);
        SettingsForm form = read(typed, consultations.of(enrolment));
        return new FormFlow(typed, form.reading(), view -> form(scope, view)).finish(() -> {
            Refusals.told(() -> run.settle(scope, typed.version(), form.draft()), texts.title());
            return DeskViews.base(scope);
        }, () -> now(enrolment));
    }

    private FormFlow.Stored now(UUID enrolment) {
        Optional<Consultation> now = consultations.reread(enrolment);
        return new FormFlow.Stored(read(SettingsForm.filled(now, own), now).reading().view(), now.map(Consultation::version).orElse(0));
    }

    private SettingsForm read(Submitted typed, Optional<Consultation> stored) {
        return new SettingsForm(typed, stored, languages(), clock.today(), texts, own, desk.words());
    }

    private List<Choice> languages() {
        return words.choices("languages");
    }

    private TemplateInstance form(Scope scope, FormView form) {
        boolean opened = consultations.of(scope.requireEnrolment()).filter(Consultation::isOpened).isPresent();
        return Templates.settings(desk.page(texts.settle(), scope, DeskResource.SECTION), DeskViews.base(scope), opened, Period.USUAL, form, languages());
    }
}
