package pl.pomost.consultation.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Scope;
import pl.pomost.consultation.About;
import pl.pomost.consultation.AnswerRemarks;
import pl.pomost.consultation.ConsultationRemark;
import pl.pomost.consultation.ConsultationRemarks;
import pl.pomost.consultation.RemarkChannel;
import pl.pomost.consultation.RemarkState;
import pl.pomost.mail.Post;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormView;
import pl.pomost.shared.PolishDates;
import pl.pomost.shared.Saved;
import pl.pomost.shared.Submitted;
import pl.pomost.thread.WritingDesk;

/** One remark before the coordinator: read, shown or held back, translated, answered. */
@Path("/powiaty/{teryt}/konsultacje/uwagi/{code}")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class HandlingResource {

    private final CurrentScope scopes;
    private final WritingDesk desk;
    private final ConsultationRemarks remarks;
    private final AnswerRemarks answer;
    private final PlanParts parts;
    private final DeskViews views;
    private final Vocabulary words;
    private final Post post;
    private final ConsultationTexts texts;

    HandlingResource(CurrentScope scopes, WritingDesk desk, ConsultationRemarks remarks, AnswerRemarks answer, PlanParts parts, DeskViews views, Vocabulary words, Post post, ConsultationTexts texts) {
        this.scopes = scopes;
        this.desk = desk;
        this.remarks = remarks;
        this.answer = answer;
        this.parts = parts;
        this.views = views;
        this.words = words;
        this.post = post;
        this.texts = texts;
    }

    /**
     * The remark as it stands above the form.
     *
     * @param about    part of the plan, with its title where the plan has it
     * @param mail     where the answer goes
     * @param byHand   whether the coordinator has to send it
     * @param open     whether it can be answered now; otherwise it is there to be read, and to be written to by hand
     */
    record RemarkView(String code, String address, String base, String when, String from, String about, String lang, String language, String text, boolean polish,
            boolean published, Optional<String> mail, boolean byHand, boolean open) {
    }

    @CheckedTemplate(basePath = "consultation")
    static class Templates {
        static native TemplateInstance handling(Page page, RemarkView remark, FormView form, List<Choice> visibilities, List<Choice> decisions);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance edit(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = scopes.of(teryt).requireCoordinator();
        ConsultationRemark remark = stored(scope, code);
        return form(scope, remark, FormView.filled(HandlingForm.filled(remark)));
    }

    @POST
    public Response save(@PathParam("teryt") String teryt, @PathParam("code") String code, MultivaluedMap<String, String> sent) {
        Scope scope = scopes.of(teryt).requireCoordinator().requireEdit();
        var typed = Submitted.of(sent);
        ConsultationRemark remark = stored(scope, code);
        var form = new HandlingForm(typed, remark, texts, desk.words());
        return new FormFlow(typed, form.reading(), view -> form(scope, remark, view)).finish(() -> {
            Refusals.told(() -> answer.handle(scope, code, typed.version(), form.handling()), texts.title());
            return views.address(scope, remark);
        }, () -> now(scope, code));
    }

    /** The answer has gone by hand, or nobody waits for it any more. */
    @POST
    @Path("adres")
    public Response forget(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = scopes.of(teryt).requireCoordinator();
        answer.forgetAddress(scope, code);
        return Saved.to(DeskViews.base(scope) + "/uwagi/" + code);
    }

    private FormFlow.Stored now(Scope scope, String code) {
        ConsultationRemark now = remarks.reread(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
        return new FormFlow.Stored(new HandlingForm(HandlingForm.filled(now), now, texts, desk.words()).reading().view(), now.version());
    }

    private ConsultationRemark stored(Scope scope, String code) {
        return remarks.byCode(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
    }

    private TemplateInstance form(Scope scope, ConsultationRemark remark, FormView form) {
        String base = DeskViews.base(scope);
        String about = About.title(remark.about(), parts.of(remark)).map(title -> remark.about() + ": " + title).orElse(remark.about());
        var view = new RemarkView(remark.code(), base + "/uwagi/" + remark.code(), base, Stream.of(remark.receivedOn().map(PolishDates::inWords).orElse(""),
                RemarkChannel.word(remark.channel())).filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")), remark.sender(), about, remark.lang(),
                words.label("languages", remark.lang()), remark.text(), remark.isPolish(), remark.state() == RemarkState.PUBLISHED, remark.answerTo(), !post.isOn(), scope.mayEdit());
        return Templates.handling(desk.page(texts.handleTitle(remark.code()), scope, DeskResource.SECTION), view, form, HandlingForm.visibilities(texts),
                HandlingForm.decisions(remark));
    }
}
