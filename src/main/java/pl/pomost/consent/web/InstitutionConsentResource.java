package pl.pomost.consent.web;

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
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Scope;
import pl.pomost.consent.AskInstitutions;
import pl.pomost.consent.ConsentLetters;
import pl.pomost.consent.ConsentRefusal;
import pl.pomost.consent.RecordAnswer;
import pl.pomost.consent.RemindInstitutions;
import pl.pomost.consent.RevokeLinks;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormView;
import pl.pomost.shared.PolishDates;
import pl.pomost.shared.QrCode;
import pl.pomost.shared.Saved;
import pl.pomost.shared.SentForm;
import pl.pomost.shared.Submitted;
import pl.pomost.thread.WritingDesk;

/** The consents of one institution: the coordinator asks, reminds, revokes, hands out a sheet and takes a recorded answer back. */
@Path("/powiaty/{teryt}/zgody/{code}")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class InstitutionConsentResource {

    private final CurrentScope scopes;
    private final WritingDesk desk;
    private final InstitutionViews views;
    private final AskInstitutions asking;
    private final RemindInstitutions reminding;
    private final RevokeLinks revoking;
    private final RecordAnswer recording;
    private final ConsentLetters letters;
    private final StandLooks looks;
    private final ConsentsTexts texts;

    InstitutionConsentResource(CurrentScope scopes, WritingDesk desk, InstitutionViews views, AskInstitutions asking, RemindInstitutions reminding, RevokeLinks revoking,
            RecordAnswer recording, ConsentLetters letters, StandLooks looks, ConsentsTexts texts) {
        this.scopes = scopes;
        this.desk = desk;
        this.views = views;
        this.asking = asking;
        this.reminding = reminding;
        this.revoking = revoking;
        this.recording = recording;
        this.letters = letters;
        this.looks = looks;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "consent")
    static class Templates {
        static native TemplateInstance institution(Page page, InstitutionView view, FormView form, String told);

        static native TemplateInstance sheet(Page page, String powiat, String back, AskInstitutions.Sheet sheet, String until, QrCode qr, String door);
    }

    /** @param done what was done just now */
    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance institution(@PathParam("teryt") String teryt, @PathParam("code") String code, @QueryParam("zrobiono") @DefaultValue("") String done) {
        Scope scope = scopes.of(teryt).requireEverything();
        return page(scope, code, FormView.filled(views.asking(scope, code)), told(done));
    }

    @POST
    @Path("pytanie")
    public Response ask(@PathParam("teryt") String teryt, @PathParam("code") String code, MultivaluedMap<String, String> sent) {
        Scope scope = coordinator(teryt, code);
        var reading = new FormReading(Submitted.of(sent), desk.words());
        Optional<String> email = reading.field("email", texts.email()).mail(254);
        Optional<LocalDate> until = until(reading);
        return attempt(scope, code, reading, () -> {
            asking.byMail(scope, code, email.orElse(""), until.orElseThrow());
            return done(scope, code, "zapytano");
        });
    }

    /** The answer is the sheet itself: its words are kept nowhere, so that no other page could show them. */
    @POST
    @Path("kartka")
    public Response sheet(@PathParam("teryt") String teryt, @PathParam("code") String code, MultivaluedMap<String, String> sent) {
        Scope scope = coordinator(teryt, code);
        var reading = new FormReading(Submitted.of(sent), desk.words());
        Optional<LocalDate> until = until(reading);
        return attempt(scope, code, reading, () -> {
            AskInstitutions.Sheet sheet = asking.onPaper(scope, code, until.orElseThrow());
            return Response.ok(Templates.sheet(desk.page(texts.sheetTitle(), scope, "zgody"), scope.powiat().name(), base(scope, code), sheet, PolishDates.inWords(sheet.until()),
                    QrCode.of(sheet.link()), letters.door())).build();
        });
    }

    @POST
    @Path("przypomnienie")
    public Response remind(@PathParam("teryt") String teryt, @PathParam("code") String code, MultivaluedMap<String, String> sent) {
        return press(teryt, code, sent, "przypomniano", scope -> reminding.remind(scope, code));
    }

    @POST
    @Path("odwolanie")
    public Response revoke(@PathParam("teryt") String teryt, @PathParam("code") String code, MultivaluedMap<String, String> sent) {
        return press(teryt, code, sent, "odwolano", scope -> revoking.revoke(scope, code));
    }

    @POST
    @Path("cofniecie")
    public Response takeBack(@PathParam("teryt") String teryt, @PathParam("code") String code, MultivaluedMap<String, String> sent) {
        return press(teryt, code, sent, "cofnieto", scope -> new SentForm(sent).id("odpowiedz").ifPresent(answer -> recording.takeBack(scope, answer)));
    }

    private Optional<LocalDate> until(FormReading reading) {
        Optional<LocalDate> until = reading.field("do-kiedy", texts.until()).date();
        if (until.isEmpty()) {
            reading.refuse("do-kiedy", texts.badTerm());
        }
        return until;
    }

    /** A button without fields. @param done what is said afterwards */
    private Response press(String teryt, String code, MultivaluedMap<String, String> sent, String done, Consumer<Scope> deed) {
        Scope scope = coordinator(teryt, code);
        return attempt(scope, code, new FormReading(Submitted.of(sent), desk.words()), () -> {
            deed.accept(scope);
            return done(scope, code, done);
        });
    }

    /** For an institution that there is. */
    private Scope coordinator(String teryt, String code) {
        Scope scope = scopes.of(teryt).requireCoordinator();
        views.of(scope, code);
        return scope;
    }

    private Response attempt(Scope scope, String code, FormReading reading, Supplier<Response> deed) {
        if (reading.accepted()) {
            try {
                return deed.get();
            } catch (ConsentRefusal refusal) {
                reading.refuse(field(refusal), looks.of(refusal.reason()));
            }
        }
        return refused(scope, code, reading);
    }

    private static Response done(Scope scope, String code, String done) {
        return Saved.to(base(scope, code) + "?zrobiono=" + done);
    }

    private static String field(ConsentRefusal refusal) {
        return switch (refusal.reason()) {
            case NO_ADDRESS, BAD_ADDRESS -> "email";
            case BAD_TERM -> "do-kiedy";
            default -> "zadania";
        };
    }

    private Response refused(Scope scope, String code, FormReading reading) {
        reading.field("zadania", texts.failed());
        FormView typed = reading.typed().isSent("email") || reading.typed().isSent("do-kiedy") ? reading.view()
                : new FormView(views.asking(scope, code), reading.view().labels(), reading.view().meanings(), reading.view().errors(), Optional.empty());
        return Response.status(422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(page(scope, code, typed, "")).build();
    }

    private String told(String done) {
        return switch (done) {
            case "zapytano" -> texts.sent();
            case "przypomniano" -> texts.remindedNow();
            case "odwolano" -> texts.revoked();
            case "zapisano" -> texts.recorded();
            case "cofnieto" -> texts.takenBackNow();
            default -> "";
        };
    }

    private static String base(Scope scope, String code) {
        return "/powiaty/" + scope.teryt() + "/zgody/" + code;
    }

    private TemplateInstance page(Scope scope, String code, FormView form, String told) {
        InstitutionView view = views.of(scope, code);
        return Templates.institution(desk.page(texts.titleOf(view.name()), scope, "zgody"), view, form, told);
    }
}
