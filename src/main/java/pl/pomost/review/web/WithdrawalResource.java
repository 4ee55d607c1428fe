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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.review.AfterSigning;
import pl.pomost.review.SignedFileRow;
import pl.pomost.review.SignedFiles;
import pl.pomost.review.WithdrawSignedFile;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.SentForm;
import pl.pomost.shared.Submitted;

/** Withdraws a signed file: the office that brought it until the plan is published, afterwards ROPS. */
@Path("/powiaty/{teryt}/droga/pliki/{id}/wycofanie")
@Authenticated
class WithdrawalResource {

    private static final int LONGEST_REASON = 1000;

    private final CurrentScope scopes;
    private final Pages pages;
    private final SignedFiles files;
    private final AfterSigning after;
    private final WithdrawSignedFile withdraw;
    private final CorrectionTexts texts;
    private final FormTexts words;

    WithdrawalResource(CurrentScope scopes, Pages pages, SignedFiles files, AfterSigning after, WithdrawSignedFile withdraw, CorrectionTexts texts, FormTexts words) {
        this.scopes = scopes;
        this.pages = pages;
        this.files = files;
        this.after = after;
        this.withdraw = withdraw;
        this.texts = texts;
        this.words = words;
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance withdrawFile(Page page, String teryt, String powiat, SignedFileRow file, FormView form);
    }

    /** Of a file that is withdrawn already, the path tells when and why. */
    @GET
    public Response form(@PathParam("teryt") String teryt, @PathParam("id") String id) {
        Scope scope = scopes.of(teryt).requireEverything();
        SignedFileRow file = file(scope, id);
        return file.isWithdrawn() ? Response.seeOther(URI.create("/powiaty/" + teryt + "/droga")).build()
                : Response.ok(page(scope, file, FormView.filled(Submitted.NOTHING))).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("teryt") String teryt, @PathParam("id") String id, MultivaluedMap<String, String> sent) {
        Scope scope = scopes.of(teryt).requireEverything();
        SignedFileRow file = file(scope, id);
        var reading = new FormReading(Submitted.of(sent), words);
        String reason = reading.field("powod", texts.reason()).required(LONGEST_REASON);
        boolean mistaken = reading.typed().text("pomylka").equals("tak");
        return ReviewForm.of(reading, view -> page(scope, file, view)).finish("/powiaty/" + teryt + "/droga", "powod",
                () -> withdraw.withdraw(scope, file.id(), reason, mistaken), () -> new ReviewForm.Stored(Submitted.NOTHING, 0));
    }

    private SignedFileRow file(Scope scope, String id) {
        UUID known = SentForm.asId(id).orElseThrow(NotFoundException::new);
        SignedFileRow file = files.of(scope.requireEnrolment()).stream().filter(row -> row.id().equals(known)).findFirst().orElseThrow(NotFoundException::new);
        if (after.of(scope).withdraws(file.purpose(), file.versionNumber()).isEmpty()) {
            throw new ForbiddenException();
        }
        return file;
    }

    private TemplateInstance page(Scope scope, SignedFileRow file, FormView form) {
        return Templates.withdrawFile(pages.of(texts.withdraw(), scope, "droga"), scope.teryt(), scope.powiat().name(), file, form);
    }
}
