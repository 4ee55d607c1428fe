package pl.pomost.diagnosis.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.diagnosis.DiagnosisEntries;
import pl.pomost.diagnosis.DiagnosisEntry;
import pl.pomost.diagnosis.WriteDiagnosis;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.shared.FormView;
import pl.pomost.shared.PlainText;
import pl.pomost.shared.Saved;
import pl.pomost.shared.Submitted;

/** The diagnosis of a powiat: its list, each entry, and the team's decision on it. */
@Path("/powiaty/{teryt}/diagnoza")
@Authenticated
class DiagnosisResource {

    private final CurrentScope scopes;
    private final Pages pages;
    private final DiagnosisPages diagnosis;
    private final DiagnosisEntries entries;
    private final WriteDiagnosis write;
    private final DiagnosisTexts texts;
    private final EvidenceTexts sure;

    DiagnosisResource(CurrentScope scopes, Pages pages, DiagnosisPages diagnosis, DiagnosisEntries entries, WriteDiagnosis write, DiagnosisTexts texts,
            EvidenceTexts sure) {
        this.scopes = scopes;
        this.pages = pages;
        this.diagnosis = diagnosis;
        this.entries = entries;
        this.write = write;
        this.texts = texts;
        this.sure = sure;
    }

    @CheckedTemplate(basePath = "diagnosis")
    static class Templates {
        static native TemplateInstance list(Page page, DiagnosisList list);

        static native TemplateInstance entry(Page page, DiagnosisView view, FormView decision, boolean saved);
    }

    @GET
    public TemplateInstance list(@PathParam("teryt") String teryt, @BeanParam DiagnosisFilter filter) {
        Scope scope = scopes.of(teryt);
        return Templates.list(pages.of(texts.section(), scope, "diagnoza"), diagnosis.list(scope, filter));
    }

    @GET
    @Path("{code}")
    public TemplateInstance entry(@PathParam("teryt") String teryt, @PathParam("code") String code, @QueryParam("zapisano") String saved) {
        Scope scope = scopes.of(teryt);
        return entry(scope, seen(scope, code), FormView.filled(Submitted.NOTHING), saved != null);
    }

    @POST
    @Path("{code}/stan")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("teryt") String teryt, @PathParam("code") String code, MultivaluedMap<String, String> form) {
        Scope scope = scopes.of(teryt).requireSomeEdit();
        var typed = Submitted.of(form);
        try {
            write.decide(scope, code, entry -> decision(entry, typed));
            return Saved.to("/powiaty/" + teryt + "/diagnoza/" + code);
        } catch (ForbiddenMove refused) {
            var view = new FormView(typed, Map.of("reason", texts.reason()), Map.of(), Map.of("reason", refused.getMessage()), Optional.empty());
            return Response.status(422).entity(entry(scope, seen(scope, code), view, false)).build();
        }
    }

    /** Shows a small number of people in public, with a reason, or hides it again. */
    @POST
    @Path("{code}/liczba")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response showCount(@PathParam("teryt") String teryt, @PathParam("code") String code, MultivaluedMap<String, String> form) {
        Scope scope = scopes.of(teryt).requireEdit();
        var typed = Submitted.of(form);
        String reason = typed.text("count-reason");
        if (typed.text("do").equals("ukryj")) {
            write.hideCount(scope, code);
        } else if (reason.isEmpty() || PlainText.isBroken(reason)) {
            var view = new FormView(typed, Map.of("count-reason", sure.smallCountReason()), Map.of(), Map.of("count-reason", sure.smallCountNeedsReason()), Optional.empty());
            return Response.status(422).entity(entry(scope, seen(scope, code), view, false)).build();
        } else {
            write.showCount(scope, code, reason);
        }
        return Saved.to("/powiaty/" + teryt + "/diagnoza/" + code + "#liczba");
    }

    private static void decision(DiagnosisEntry entry, Submitted typed) {
        switch (typed.text("do")) {
            case "potwierdz" -> entry.confirm();
            case "scal" -> entry.merge(typed.text("reason"));
            case "odrzuc" -> entry.reject(typed.text("reason"));
            case "cofnij" -> entry.reopen();
            default -> throw new NotFoundException();
        }
    }

    private TemplateInstance entry(Scope scope, DiagnosisEntry entry, FormView decision, boolean saved) {
        return Templates.entry(pages.of(entry.code() + ": " + entry.title(), scope, "diagnoza"), diagnosis.entry(scope, entry), decision, saved);
    }

    private DiagnosisEntry seen(Scope scope, String code) {
        return entries.byCode(scope.requireEnrolment(), code)
                .filter(entry -> scope.everything() || "confirmed".equals(entry.status()) && scope.covers(entry.area()))
                .orElseThrow(NotFoundException::new);
    }
}
