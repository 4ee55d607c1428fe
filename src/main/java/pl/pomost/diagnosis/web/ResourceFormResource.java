package pl.pomost.diagnosis.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import pl.pomost.diagnosis.Resource;
import pl.pomost.diagnosis.ResourceFromCards;
import pl.pomost.diagnosis.Resources;
import pl.pomost.diagnosis.WriteResources;
import pl.pomost.directory.Gminas;
import pl.pomost.scenario.EntryKind;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;
import pl.pomost.team.TeamNames;
import pl.pomost.team.UnlistedInstitution;
import pl.pomost.thread.LinkPicks;
import pl.pomost.thread.Removal.RemovalWords;
import pl.pomost.thread.StillHolds;
import pl.pomost.thread.WritingDesk;

/** Writing resources: a new one, empty or filled from cards, changing one, removing one. */
@Path("/powiaty/{teryt}/zasoby")
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ResourceFormResource {

    private final WritingDesk desk;
    private final Resources resources;
    private final ResourceFromCards fromCards;
    private final WriteResources write;
    private final TeamNames names;
    private final UnlistedInstitution unlisted;
    private final Gminas gminas;
    private final Vocabulary words;
    private final ResourceTexts texts;

    ResourceFormResource(WritingDesk desk, Resources resources, ResourceFromCards fromCards, WriteResources write, TeamNames names, UnlistedInstitution unlisted, Gminas gminas, Vocabulary words,
            ResourceTexts texts) {
        this.desk = desk;
        this.resources = resources;
        this.fromCards = fromCards;
        this.write = write;
        this.names = names;
        this.unlisted = unlisted;
        this.gminas = gminas;
        this.words = words;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "diagnosis")
    static class Templates {
        static native TemplateInstance resourceForm(Page page, String list, Optional<String> code, FormView form, ResourceChoices choices, LinkPicks picks, UnlistedInstitution.Fields unlisted);
    }

    @GET
    @Path("nowy")
    public TemplateInstance fresh(@PathParam("teryt") String teryt, @QueryParam("kartka") List<String> cards,
            @QueryParam("obszar") @DefaultValue("") String area) {
        Scope scope = desk.scope(teryt);
        Submitted filled = fromCards.filled(scope, cards).with("cards-etap", String.valueOf(words.stageOf(EntryKind.RESOURCE)));
        return form(scope, Optional.empty(), FormView.filled(area.isEmpty() ? filled : filled.with("area", area)));
    }

    @POST
    @Path("nowy")
    public Response add(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        var sentForm = Submitted.of(sent);
        Scope scope = desk.adding(teryt, sentForm, true);
        var typed = unlisted.entered(scope, sentForm, "owner");
        var form = read(scope, typed, Optional.empty());
        return new FormFlow(typed, form.reading(), view -> form(scope, Optional.empty(), view))
                .finish(() -> list(scope) + "/" + write.add(scope, form.draft(), typed));
    }

    @GET
    @Path("{code}/edycja")
    public TemplateInstance edit(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = desk.scope(teryt);
        return form(scope, Optional.of(code), FormView.filled(filled(stored(scope, code)).with("cards-etap", String.valueOf(words.stageOf(EntryKind.RESOURCE)))));
    }

    @POST
    @Path("{code}/edycja")
    public Response save(@PathParam("teryt") String teryt, @PathParam("code") String code, MultivaluedMap<String, String> sent) {
        Scope scope = desk.scope(teryt);
        var typed = unlisted.entered(scope, Submitted.of(sent), "owner");
        var form = read(scope, typed, Optional.of(stored(scope, code)));
        return new FormFlow(typed, form.reading(), view -> form(scope, Optional.of(code), view)).finish(() -> {
            write.rewrite(scope, code, typed.version(), form.draft(), typed);
            return list(scope) + "/" + code;
        }, () -> now(scope, code));
    }

    @GET
    @Path("{code}/usun")
    public TemplateInstance removal(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        return removal(desk.scope(teryt), code);
    }

    @POST
    @Path("{code}/usun")
    public Response remove(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = desk.scope(teryt);
        try {
            write.remove(scope, code);
            return Response.seeOther(URI.create(list(scope))).build();
        } catch (StillHolds holds) {
            return Response.status(409).entity(removal(scope, code)).build();
        }
    }

    private TemplateInstance removal(Scope scope, String code) {
        return desk.removal(scope, "zasoby", code, texts.section(), new RemovalWords(texts.removeTitle(code), texts.removeHint(), texts.remove()));
    }

    private TemplateInstance form(Scope scope, Optional<String> code, FormView form) {
        String title = code.map(own -> texts.edit()).orElse(texts.add());
        return Templates.resourceForm(desk.page(title, scope, "zasoby"), list(scope), code, form, choices(scope, form.typed()),
                desk.picks(scope, form.typed(), WriteResources.LINKS), unlisted.fields(scope));
    }

    private ResourceForm read(Scope scope, Submitted typed, Optional<Resource> stored) {
        var form = new ResourceForm(typed, choices(scope, stored.map(ResourceForm::filled).orElse(Submitted.NOTHING)), texts, desk.words());
        unlisted.check(form.reading());
        return form;
    }

    private FormFlow.Stored now(Scope scope, String code) {
        var now = resources.reread(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
        return new FormFlow.Stored(read(scope, filled(now), Optional.of(now)).reading().view(), now.version());
    }

    private Submitted filled(Resource resource) {
        return desk.linked(ResourceForm.filled(resource), resource.id(), WriteResources.LINKS);
    }

    private ResourceChoices choices(Scope scope, Submitted stored) {
        return ResourceChoices.of(words, names.institutions(scope.requireEnrolment()), gminas.of(scope.teryt()), stored);
    }

    private Resource stored(Scope scope, String code) {
        return resources.byCode(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
    }

    private static String list(Scope scope) {
        return "/powiaty/" + scope.teryt() + "/zasoby";
    }
}
