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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.Page;
import pl.pomost.access.Scope;
import pl.pomost.consultation.TakeRemark;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Choice;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;
import pl.pomost.thread.WritingDesk;

/** Remarks from paper, letters and meetings, one after another: the way and the day stay for the next one. */
@Path("/powiaty/{teryt}/konsultacje/nowa-uwaga")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class EntryResource {

    private final WritingDesk desk;
    private final TakeRemark take;
    private final PlanParts parts;
    private final Vocabulary words;
    private final DomainClock clock;
    private final ConsultationTexts texts;

    EntryResource(WritingDesk desk, TakeRemark take, PlanParts parts, Vocabulary words, DomainClock clock, ConsultationTexts texts) {
        this.desk = desk;
        this.take = take;
        this.parts = parts;
        this.words = words;
        this.clock = clock;
        this.texts = texts;
    }

    /** What can be chosen in the form. */
    record Choices(List<Choice> channels, List<Choice> languages, List<Choice> parts) {
    }

    @CheckedTemplate(basePath = "consultation")
    static class Templates {
        static native TemplateInstance entry(Page page, String base, FormView form, Choices choices, Optional<String> entered);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance fresh(@PathParam("teryt") String teryt, @QueryParam("kanal") Optional<String> channel, @QueryParam("dzien") Optional<String> day,
            @QueryParam("zapisano") Optional<String> entered) {
        Scope scope = desk.scope(teryt);
        return form(scope, FormView.filled(EntryForm.fresh(channel, day, clock.today())), entered.filter(code -> code.matches("K-[0-9]{1,6}")));
    }

    @POST
    public Response enter(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        Scope scope = desk.scope(teryt);
        var typed = Submitted.of(sent);
        var form = new EntryForm(typed, parts.of(scope.requireEnrolment()), languages(), clock.today(), texts, desk.words());
        return new FormFlow(typed, form.reading(), view -> form(scope, view, Optional.empty())).finish(() -> {
            String code = Refusals.told(() -> take.enter(scope, form.draft(), form.mail()), texts.title());
            return "%s/nowa-uwaga?zapisano=%s&kanal=%s&dzien=%s".formatted(DeskViews.base(scope), code, form.draft().channel(), form.draft().receivedOn());
        });
    }

    private List<Choice> languages() {
        return words.choices("languages");
    }

    private TemplateInstance form(Scope scope, FormView form, Optional<String> entered) {
        return Templates.entry(desk.page(texts.enterTitle(), scope, DeskResource.SECTION), DeskViews.base(scope), form,
                new Choices(EntryForm.CHANNELS, languages(), EntryForm.choices(parts.of(scope.requireEnrolment()), texts)), entered);
    }
}
