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
import pl.pomost.access.Page;
import pl.pomost.access.Scope;
import pl.pomost.diagnosis.DiagnosisEntries;
import pl.pomost.diagnosis.DiagnosisEntry;
import pl.pomost.diagnosis.DiagnosisFromCards;
import pl.pomost.diagnosis.WriteDiagnosis;
import pl.pomost.directory.Gminas;
import pl.pomost.scenario.EntryKind;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;
import pl.pomost.team.TeamNames;
import pl.pomost.thread.LinkPicks;
import pl.pomost.thread.Removal.RemovalWords;
import pl.pomost.thread.StillHolds;
import pl.pomost.thread.WritingDesk;

/** Writing the diagnosis: a new entry, empty or filled from cards, changing one, removing one. */
@Path("/powiaty/{teryt}/diagnoza")
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class DiagnosisFormResource {

    /** Has the entry's page say that it was saved. */
    private static final String SAVED = "?zapisano=tak";

    private final WritingDesk desk;
    private final DomainClock clock;
    private final DiagnosisEntries entries;
    private final DiagnosisFromCards fromCards;
    private final WriteDiagnosis write;
    private final Gminas gminas;
    private final TeamNames names;
    private final Vocabulary words;
    private final DiagnosisTexts texts;
    private final EvidenceTexts sure;

    DiagnosisFormResource(WritingDesk desk, DiagnosisEntries entries, DiagnosisFromCards fromCards, WriteDiagnosis write, Gminas gminas, TeamNames names,
            Vocabulary words, DiagnosisTexts texts, EvidenceTexts sure, DomainClock clock) {
        this.desk = desk;
        this.clock = clock;
        this.entries = entries;
        this.fromCards = fromCards;
        this.write = write;
        this.gminas = gminas;
        this.names = names;
        this.words = words;
        this.texts = texts;
        this.sure = sure;
    }

    @CheckedTemplate(basePath = "diagnosis")
    static class Templates {
        static native TemplateInstance form(Page page, String powiat, String list, Optional<String> code, FormView form, DiagnosisChoices choices, LinkPicks picks);
    }

    @GET
    @Path("nowy")
    public TemplateInstance fresh(@PathParam("teryt") String teryt, @QueryParam("kartka") List<String> cards, @QueryParam("etap") Optional<String> stage,
            @QueryParam("obszar") Optional<String> area) {
        Scope scope = desk.areaScope(teryt);
        Submitted filled = fromCards.filled(scope, cards).with("cards-etap", stage.orElseGet(() -> String.valueOf(words.stageOf(EntryKind.DIAGNOSIS))));
        return form(scope, Optional.empty(), FormView.filled(area.map(code -> filled.with("area", code).with("cards-obszar", code)).orElse(filled)));
    }

    @POST
    @Path("nowy")
    public Response add(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        var typed = Submitted.of(sent);
        Scope scope = desk.adding(teryt, typed, false);
        var form = read(scope, typed, Optional.empty());
        return new FormFlow(typed, form.reading(), view -> form(scope, Optional.empty(), view))
                .finish(() -> list(scope) + "/" + write.add(scope, form.draft(), typed) + SAVED);
    }

    @GET
    @Path("{code}/edycja")
    public TemplateInstance edit(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = desk.areaScope(teryt);
        return form(scope, Optional.of(code), FormView.filled(filled(stored(scope, code)).with("cards-etap", String.valueOf(words.stageOf(EntryKind.DIAGNOSIS)))));
    }

    @POST
    @Path("{code}/edycja")
    public Response save(@PathParam("teryt") String teryt, @PathParam("code") String code, MultivaluedMap<String, String> sent) {
        Scope scope = desk.areaScope(teryt);
        var typed = Submitted.of(sent);
        var form = read(scope, typed, Optional.of(stored(scope, code)));
        return new FormFlow(typed, form.reading(), view -> form(scope, Optional.of(code), view)).finish(() -> {
            write.rewrite(scope, code, typed.version(), form.draft(), typed);
            return list(scope) + "/" + code + SAVED;
        }, () -> now(scope, code));
    }

    @GET
    @Path("{code}/usun")
    public TemplateInstance removal(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = desk.areaScope(teryt);
        return removal(scope, code);
    }

    @POST
    @Path("{code}/usun")
    public Response remove(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = desk.areaScope(teryt);
        try {
            write.remove(scope, code);
            return Response.seeOther(URI.create(list(scope))).build();
        } catch (StillHolds holds) {
            return Response.status(409).entity(removal(scope, code)).build();
        }
    }

    private TemplateInstance form(Scope scope, Optional<String> code, FormView form) {
        String title = code.map(own -> texts.editTitle()).orElse(texts.addTitle());
        LinkPicks picks = desk.picks(scope, form.typed(), WriteDiagnosis.LINKS);
        return Templates.form(desk.page(title, scope, "diagnoza"), scope.powiat().name(), list(scope), code, form, choices(scope, form.typed()), picks);
    }

    private TemplateInstance removal(Scope scope, String code) {
        var asked = new RemovalWords(texts.removeTitle(code), texts.removeHint(), texts.remove());
        return desk.removal(scope, "diagnoza", code, texts.section(), asked);
    }

    private DiagnosisForm read(Scope scope, Submitted typed, Optional<DiagnosisEntry> stored) {
        return new DiagnosisForm(typed, choices(scope, stored.map(DiagnosisForm::filled).orElse(Submitted.NOTHING)), stored, clock.today(), texts, sure, desk.words());
    }

    private FormFlow.Stored now(Scope scope, String code) {
        var now = entries.reread(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
        return new FormFlow.Stored(read(scope, filled(now), Optional.of(now)).reading().view(), now.version());
    }

    private Submitted filled(DiagnosisEntry entry) {
        return desk.linked(DiagnosisForm.filled(entry), entry.id(), WriteDiagnosis.LINKS);
    }

    private DiagnosisChoices choices(Scope scope, Submitted stored) {
        return DiagnosisChoices.of(words, gminas.of(scope.teryt()), names.people(scope.requireEnrolment()), stored, texts);
    }

    private DiagnosisEntry stored(Scope scope, String code) {
        return entries.byCode(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
    }

    private static String list(Scope scope) {
        return "/powiaty/" + scope.teryt() + "/diagnoza";
    }
}
