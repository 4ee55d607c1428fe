package pl.pomost.review.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.directory.Enrolments;
import pl.pomost.review.AnswerRemark;
import pl.pomost.review.Remark;
import pl.pomost.review.RemarkState;
import pl.pomost.review.Remarks;
import pl.pomost.review.ReviewDoor;
import pl.pomost.review.SettleRemark;
import pl.pomost.review.SettleRemark.Settlement;
import pl.pomost.review.web.RemarkList.Filter;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;

/** Remarks of ROPS: the list, each with what changed since; the powiat's answer and what the reviewer makes of it. */
@Path("/powiaty/{teryt}/uwagi")
@Authenticated
class RemarkResource {

    private static final String SECTION = "uwagi";
    private static final int MOST = 20_000;

    private final CurrentScope scopes;
    private final Pages pages;
    private final Enrolments enrolments;
    private final Remarks remarks;
    private final RemarkViews views;
    private final RemarkTitles titles;
    private final RemarkSince since;
    private final AnswerRemark answer;
    private final SettleRemark settle;
    private final RemarkTexts texts;
    private final FormTexts words;

    RemarkResource(CurrentScope scopes, Pages pages, Enrolments enrolments, Remarks remarks, RemarkViews views, RemarkTitles titles, RemarkSince since, AnswerRemark answer,
            SettleRemark settle, RemarkTexts texts, FormTexts words) {
        this.scopes = scopes;
        this.pages = pages;
        this.enrolments = enrolments;
        this.remarks = remarks;
        this.views = views;
        this.titles = titles;
        this.since = since;
        this.answer = answer;
        this.settle = settle;
        this.texts = texts;
        this.words = words;
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance remarks(Page page, RemarkList list);

        static native TemplateInstance remark(Page page, RemarkPage view);
    }

    @GET
    public TemplateInstance list(@PathParam("teryt") String teryt, @QueryParam("pokaz") Optional<String> wanted) {
        Scope scope = scopes.of(teryt).requireEverything();
        List<Remark> all = views.seenBy(scope);
        RemarkChoice chosen = wanted.flatMap(RemarkChoice::of).orElse(RemarkChoice.ALL);
        String base = "/powiaty/" + teryt + "/uwagi";
        List<Filter> filters = List.of(filter(base, RemarkChoice.ALL, texts.all(), all, chosen), filter(base, RemarkChoice.ANSWER, texts.toAnswer(), all, chosen),
                filter(base, RemarkChoice.SETTLE, texts.toSettle(), all, chosen), filter(base, RemarkChoice.BLOCKING, texts.blockingOnes(), all, chosen),
                filter(base, RemarkChoice.CLOSED, texts.closedOnes(), all, chosen));
        List<RemarkView> shown = views.views(scope, all.stream().filter(chosen::fits).toList(), titles.of(scope.requireEnrolment(), all));
        return Templates.remarks(pages.of(texts.section(), scope, SECTION),
                new RemarkList(teryt, scope.powiat().name(), filters, shown, !all.isEmpty(), scope.coordinates(), scope.viewer().seesWholeRegion()));
    }

    @GET
    @Path("{code}")
    public TemplateInstance remark(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = scopes.of(teryt).requireEverything();
        return page(scope, seen(scope, code), Optional.empty(), Optional.empty());
    }

    @POST
    @Path("{code}/odpowiedz")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("teryt") String teryt, @PathParam("code") String code, MultivaluedMap<String, String> sent) {
        Scope scope = scopes.of(teryt).requireEverything();
        if (!scope.coordinates()) {
            throw new ForbiddenException();
        }
        Remark remark = seen(scope, code);
        var reading = new FormReading(Submitted.of(sent), words);
        String typed = reading.field("answer", texts.answer()).required(MOST);
        return ReviewForm.of(reading, view -> page(scope, remark, Optional.of(view), Optional.empty()))
                .finish("/powiaty/" + teryt + "/uwagi/" + code, "answer", () -> answer.answer(scope, code, reading.typed().version(), typed),
                        () -> stored(scope, code, RemarkResource::answered));
    }

    @POST
    @Path("{code}/rozstrzygniecie")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response settle(@PathParam("teryt") String teryt, @PathParam("code") String code, MultivaluedMap<String, String> sent) {
        Scope scope = ReviewDoor.requireReviewer(scopes.of(teryt));
        Remark remark = seen(scope, code);
        var reading = new FormReading(Submitted.of(sent), words);
        String chosen = reading.field("settlement", texts.settle()).requiredOneOf(SettlementChoices.of(remark, texts));
        String typed = reading.field("words", texts.settleWords()).text(MOST).orElse("");
        return ReviewForm.of(reading, view -> page(scope, remark, Optional.empty(), Optional.of(view)))
                .finish("/powiaty/" + teryt + "/uwagi/" + code, "words",
                        () -> settle.settle(scope, code, reading.typed().version(), Settlement.valueOf(chosen.toUpperCase(Locale.ROOT)), typed),
                        () -> stored(scope, code, RemarkResource::blank));
    }

    private TemplateInstance page(Scope scope, Remark remark, Optional<FormView> answering, Optional<FormView> settling) {
        RemarkSince.Changes changes = since.of(scope, remark);
        Optional<FormView> answerForm = answering.or(() -> Optional.of(FormView.filled(answered(remark)))).filter(form -> scope.coordinates() && remark.isAnswerable());
        Optional<String> shut = answerForm.flatMap(form -> ReviewDoor.whyNoAnswers(enrolments.planStateOf(scope.requireEnrolment())));
        Optional<FormView> settleForm = settling.or(() -> Optional.of(FormView.filled(blank(remark)))).filter(form -> remark.isSent() && settles(scope));
        return Templates.remark(pages.of(texts.heading(remark.code()), scope, SECTION), new RemarkPage(scope.teryt(), scope.powiat().name(),
                views.view(scope, remark, changes.titles()), answerForm.filter(form -> shut.isEmpty()), shut, settleForm, SettlementChoices.of(remark, texts), changes.words(), changes.changes(), changes.quote()));
    }

    private boolean settles(Scope scope) {
        return ReviewDoor.reviews(scope.viewer()) && ReviewDoor.settles(enrolments.planStateOf(scope.requireEnrolment()));
    }

    private Remark seen(Scope scope, String code) {
        return remarks.byCode(scope.requireEnrolment(), code).filter(remark -> remark.isSent() || scope.viewer().isRops()).orElseThrow(NotFoundException::new);
    }

    private ReviewForm.Stored stored(Scope scope, String code, Function<Remark, Submitted> form) {
        Remark now = remarks.reread(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
        return new ReviewForm.Stored(form.apply(now), now.version());
    }

    private static Submitted answered(Remark remark) {
        return blank(remark).with("answer", remark.answer().orElse(""));
    }

    private static Submitted blank(Remark remark) {
        return Submitted.NOTHING.with("version", String.valueOf(remark.version()));
    }

    private static Filter filter(String base, RemarkChoice choice, String name, List<Remark> all, RemarkChoice chosen) {
        return new Filter(choice == RemarkChoice.ALL ? base : base + "?pokaz=" + choice.key(), name, all.stream().filter(choice::fits).count(), choice == chosen);
    }

    /** Which remarks the list shows. */
    private enum RemarkChoice {

        ALL("wszystkie"), ANSWER("do-odpowiedzi"), SETTLE("do-oceny"), BLOCKING("blokujace"), CLOSED("zamkniete");

        private final String key;

        RemarkChoice(String key) {
            this.key = key;
        }

        static Optional<RemarkChoice> of(String key) {
            return List.of(values()).stream().filter(choice -> choice.key.equals(key)).findFirst();
        }

        String key() {
            return key;
        }

        boolean fits(Remark remark) {
            return switch (this) {
                case ALL -> true;
                case ANSWER -> remark.isSent() && remark.state() == RemarkState.OPEN;
                case SETTLE -> remark.state() == RemarkState.ANSWERED;
                case BLOCKING -> remark.blocks();
                case CLOSED -> remark.state() == RemarkState.CLOSED;
            };
        }
    }
}
