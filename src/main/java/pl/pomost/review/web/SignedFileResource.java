package pl.pomost.review.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.files.SignedPaper;
import pl.pomost.review.KeepSignedFile;
import pl.pomost.review.SignedFile.Purpose;
import pl.pomost.review.Submission;
import pl.pomost.review.Submissions;
import pl.pomost.shared.Choice;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Problem;
import pl.pomost.shared.Saved;
import pl.pomost.shared.Submitted;

/** Brings a file that was signed elsewhere: the powiat for what it submitted, ROPS for what it accepted. */
@Path("/powiaty/{teryt}/droga/pliki")
@Authenticated
class SignedFileResource {

    private static final int LONGEST_NAME = 300;

    private final CurrentScope scopes;
    private final Pages pages;
    private final Submissions submissions;
    private final KeepSignedFile keep;
    private final PaperField papers;
    private final SignatureWords signatures;
    private final DomainClock clock;
    private final PathPageTexts texts;
    private final FormTexts words;

    SignedFileResource(CurrentScope scopes, Pages pages, Submissions submissions, KeepSignedFile keep, PaperField papers, SignatureWords signatures, DomainClock clock, PathPageTexts texts,
            FormTexts words) {
        this.scopes = scopes;
        this.pages = pages;
        this.submissions = submissions;
        this.keep = keep;
        this.papers = papers;
        this.signatures = signatures;
        this.clock = clock;
        this.texts = texts;
        this.words = words;
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance signedFile(Page page, String teryt, String powiat, List<Choice> purposes, int submitted, int act, FormView form);
    }

    @GET
    public TemplateInstance form(@PathParam("teryt") String teryt) {
        return page(scope(teryt), FormView.filled(Submitted.NOTHING));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response keep(@PathParam("teryt") String teryt, @RestForm("dotyczy") String purpose, @RestForm("podpisal") String signer, @RestForm("dzien") String day,
            @RestForm("wersja") String version, @RestForm("plik") FileUpload file) {
        Scope scope = scope(teryt);
        var reading = new FormReading(Submitted.of(Map.of("dotyczy", sent(purpose), "podpisal", sent(signer), "dzien", sent(day))), words);
        String chosen = reading.field("dotyczy", texts.purpose()).requiredOneOf(purposes(scope));
        String who = reading.field("podpisal", texts.whoSigned()).contact(LONGEST_NAME).orElse("");
        if (who.isEmpty()) {
            reading.refuse("podpisal", words.required());
        }
        Optional<LocalDate> on = reading.field("dzien", texts.signedOn()).datePast(clock.today(), Optional.empty());
        if (on.isEmpty()) {
            reading.refuse("dzien", words.notADate());
        }
        Optional<SignedPaper> paper = papers.read(file, texts.file(), reading);
        if (!reading.accepted() || paper.isEmpty()) {
            return again(422, scope, reading);
        }
        try {
            keep.keep(scope, version != null && version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0, Purpose.valueOf(chosen), paper.get(), who, on.orElseThrow());
        } catch (Problem refused) {
            reading.refuse(PaperField.NAME, refused.detail().orElseGet(refused::title));
            return again(refused.status(), scope, reading);
        }
        return Saved.to("/powiaty/" + teryt + "/droga");
    }

    private Response again(int status, Scope scope, FormReading reading) {
        return Response.status(status).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(reading.view().on(view -> page(scope, view))).build();
    }

    private Scope scope(String teryt) {
        Scope scope = scopes.of(teryt).requireEverything();
        scope.requireEnrolment();
        if (purposes(scope).isEmpty()) {
            throw new ForbiddenException();
        }
        return scope;
    }

    private List<Choice> purposes(Scope scope) {
        return keep.purposes(scope).stream().map(each -> new Choice(each.name(), signatures.of(each))).toList();
    }

    private TemplateInstance page(Scope scope, FormView form) {
        return Templates.signedFile(pages.of(texts.addFile(), scope, "droga"), scope.teryt(), scope.powiat().name(), purposes(scope), submissions.current(scope.requireEnrolment()).map(Submission::version).orElse(0),
                keep.lacksAct(scope).orElse(0), form);
    }

    private static List<String> sent(String value) {
        return value == null ? List.of() : List.of(value);
    }
}
