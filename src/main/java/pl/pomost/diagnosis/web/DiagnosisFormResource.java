package pl.pomost.diagnosis.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
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
import java.net.URI;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.diagnosis.DiagnosisEntries;
import pl.pomost.diagnosis.DiagnosisEntry;
import pl.pomost.diagnosis.DiagnosisFromCards;
import pl.pomost.diagnosis.WriteDiagnosis;
import pl.pomost.directory.Gminas;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;
import pl.pomost.thread.Bead;
import pl.pomost.thread.LinkPicks;
import pl.pomost.thread.PickLinks;
import pl.pomost.thread.Removal;
import pl.pomost.thread.Removal.RemovalWords;
import pl.pomost.thread.StillHolds;
import pl.pomost.thread.TieLinks;

/** Writing the diagnosis: a new entry, empty or filled from cards, changing one, removing one. */
@Path("/powiaty/{teryt}/diagnoza")
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class DiagnosisFormResource {

    private final CurrentScope scopes;
    private final Pages pages;
    private final DiagnosisEntries entries;
    private final DiagnosisFromCards fromCards;
    private final WriteDiagnosis write;
    private final PickLinks pick;
    private final TieLinks tie;
    private final Gminas gminas;
    private final Vocabulary words;
    private final DiagnosisTexts texts;
    private final FormTexts formTexts;

    DiagnosisFormResource(CurrentScope scopes, Pages pages, DiagnosisEntries entries, DiagnosisFromCards fromCards, WriteDiagnosis write,
            PickLinks pick, TieLinks tie, Gminas gminas, Vocabulary words, DiagnosisTexts texts, FormTexts formTexts) {
        this.scopes = scopes;
        this.pages = pages;
        this.entries = entries;
        this.fromCards = fromCards;
        this.write = write;
        this.pick = pick;
        this.tie = tie;
        this.gminas = gminas;
        this.words = words;
        this.texts = texts;
        this.formTexts = formTexts;
    }

    @CheckedTemplate(basePath = "diagnosis")
    static class Templates {
        static native TemplateInstance form(Page page, String powiat, String list, Optional<String> code, FormView form, DiagnosisChoices choices, LinkPicks picks);
    }

    @CheckedTemplate(basePath = "thread")
    static class Common {
        static native TemplateInstance removal(Page page, Removal removal);
    }

    @GET
    @Path("nowy")
    public TemplateInstance fresh(@PathParam("teryt") String teryt, @QueryParam("kartka") List<String> cards, @QueryParam("etap") Optional<String> stage,
            @QueryParam("obszar") Optional<String> area) {
        Scope scope = scopes.of(teryt).requireEdit();
        Submitted filled = fromCards.filled(scope, cards).with("cards-etap", stage.orElse("2"));
        return form(scope, Optional.empty(), FormView.filled(area.map(code -> filled.with("area", code).with("cards-obszar", code)).orElse(filled)));
    }

    @POST
    @Path("nowy")
    public Response add(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        Scope scope = scopes.of(teryt).requireEdit();
        var typed = Submitted.of(sent);
        var form = read(scope, typed, Optional.empty());
        return new FormFlow(typed, form.reading(), view -> form(scope, Optional.empty(), view))
                .finish(() -> list(scope) + "/" + write.add(scope, form.draft(), typed));
    }

    @GET
    @Path("{code}/edycja")
    public TemplateInstance edit(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = scopes.of(teryt).requireEdit();
        return form(scope, Optional.of(code), FormView.filled(filled(stored(scope, code)).with("cards-etap", "2")));
    }

    @POST
    @Path("{code}/edycja")
    public Response save(@PathParam("teryt") String teryt, @PathParam("code") String code, MultivaluedMap<String, String> sent) {
        Scope scope = scopes.of(teryt).requireEdit();
        var typed = Submitted.of(sent);
        var form = read(scope, typed, Optional.of(stored(scope, code)));
        return new FormFlow(typed, form.reading(), view -> form(scope, Optional.of(code), view)).finish(() -> {
            write.rewrite(scope, code, typed.version(), form.draft(), typed);
            return list(scope) + "/" + code;
        }, () -> now(scope, code));
    }

    @GET
    @Path("{code}/usun")
    public TemplateInstance removal(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = scopes.of(teryt).requireEdit();
        return removal(scope, stored(scope, code), tie.restingOn(stored(scope, code).id()));
    }

    @POST
    @Path("{code}/usun")
    public Response remove(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = scopes.of(teryt).requireEdit();
        try {
            write.remove(scope, code);
            return Response.seeOther(URI.create(list(scope))).build();
        } catch (StillHolds holds) {
            return Response.status(409).entity(removal(scope, stored(scope, code), holds.resting())).build();
        }
    }

    private TemplateInstance form(Scope scope, Optional<String> code, FormView form) {
        String title = code.map(own -> texts.editTitle()).orElse(texts.addTitle());
        LinkPicks picks = pick.lists(scope.requireEnrolment(), form.typed(), WriteDiagnosis.LINKS);
        return Templates.form(pages.of(title, scope, "diagnoza"), scope.powiat().name(), list(scope), code, form, choices(scope, form.typed()), picks);
    }

    private TemplateInstance removal(Scope scope, DiagnosisEntry entry, List<Bead> resting) {
        return Common.removal(pages.of(texts.removeTitle(entry.code()), scope, "diagnoza"),
                Removal.of(scope, list(scope), texts.section(), entry.code(), entry.title(),
                        new RemovalWords(texts.removeTitle(entry.code()), texts.removeHint(), texts.remove()), resting));
    }

    private DiagnosisForm read(Scope scope, Submitted typed, Optional<DiagnosisEntry> stored) {
        return new DiagnosisForm(typed, choices(scope, stored.map(DiagnosisForm::filled).orElse(Submitted.NOTHING)), stored, texts, formTexts);
    }

    private FormFlow.Stored now(Scope scope, String code) {
        var now = entries.reread(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
        return new FormFlow.Stored(read(scope, filled(now), Optional.of(now)).reading().view(), now.version());
    }

    private Submitted filled(DiagnosisEntry entry) {
        return pick.fill(DiagnosisForm.filled(entry), entry.id(), WriteDiagnosis.LINKS);
    }

    private DiagnosisChoices choices(Scope scope, Submitted stored) {
        return DiagnosisChoices.of(words, gminas.of(scope.teryt()), stored);
    }

    private DiagnosisEntry stored(Scope scope, String code) {
        return entries.byCode(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
    }

    private static String list(Scope scope) {
        return "/powiaty/" + scope.teryt() + "/diagnoza";
    }
}
