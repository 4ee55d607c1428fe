package pl.pomost.action.web;

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
import pl.pomost.action.Postulate;
import pl.pomost.action.Postulates;
import pl.pomost.action.WritePostulates;
import pl.pomost.scenario.EntryKind;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;
import pl.pomost.thread.LinkPicks;
import pl.pomost.thread.Removal.RemovalWords;
import pl.pomost.thread.WritingDesk;

/** Writing postulates: a new one, changing one, removing one. */
@Path("/powiaty/{teryt}/postulaty")
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class PostulateFormResource {

    private final WritingDesk desk;
    private final Postulates postulates;
    private final WritePostulates write;
    private final PostulateFromCards fromCards;
    private final Vocabulary words;
    private final PostulateTexts texts;

    PostulateFormResource(WritingDesk desk, Postulates postulates, WritePostulates write, PostulateFromCards fromCards, Vocabulary words, PostulateTexts texts) {
        this.desk = desk;
        this.postulates = postulates;
        this.write = write;
        this.fromCards = fromCards;
        this.words = words;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "postulate")
    static class Templates {
        static native TemplateInstance form(Page page, String list, Optional<String> code, FormView form, LinkPicks picks);
    }

    @GET
    @Path("nowy")
    public TemplateInstance fresh(@PathParam("teryt") String teryt, @QueryParam("kartka") List<String> cards, @QueryParam("diagnoza") List<String> entries) {
        Scope scope = desk.scope(teryt);
        return form(scope, Optional.empty(), FormView.filled(fromCards.filled(scope, cards, entries).with("cards-etap", String.valueOf(words.stageOf(EntryKind.POSTULATE)))));
    }

    @POST
    @Path("nowy")
    public Response add(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        var typed = Submitted.of(sent);
        Scope scope = desk.adding(teryt, typed, true);
        var form = read(scope, typed, Optional.empty());
        return new FormFlow(typed, form.reading(), view -> form(scope, Optional.empty(), view))
                .finish(() -> list(scope) + "/" + write.add(scope, form.draft(), typed));
    }

    @GET
    @Path("{code}/edycja")
    public TemplateInstance edit(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = desk.scope(teryt);
        return form(scope, Optional.of(code), FormView.filled(filled(stored(scope, code))));
    }

    @POST
    @Path("{code}/edycja")
    public Response save(@PathParam("teryt") String teryt, @PathParam("code") String code, MultivaluedMap<String, String> sent) {
        Scope scope = desk.scope(teryt);
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
        Scope scope = desk.scope(teryt);
        return desk.removal(scope, "postulaty", code, texts.section(), new RemovalWords(texts.removeTitle(code), texts.removeHint(), texts.remove()));
    }

    @POST
    @Path("{code}/usun")
    public Response remove(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = desk.scope(teryt);
        write.remove(scope, code);
        return Response.seeOther(URI.create(list(scope))).build();
    }

    private TemplateInstance form(Scope scope, Optional<String> code, FormView form) {
        String title = code.map(own -> texts.editTitle()).orElse(texts.addTitle());
        LinkPicks picks = desk.picks(scope, form.typed(), WritePostulates.LINKS);
        return Templates.form(desk.page(title, scope, "postulaty"), list(scope), code, form, picks);
    }

    private PostulateForm read(Scope scope, Submitted typed, Optional<Postulate> stored) {
        return new PostulateForm(typed, texts, desk.words());
    }

    private FormFlow.Stored now(Scope scope, String code) {
        var now = postulates.reread(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
        return new FormFlow.Stored(read(scope, filled(now), Optional.of(now)).reading().view(), now.version());
    }

    private Submitted filled(Postulate postulate) {
        return desk.linked(PostulateForm.filled(postulate), postulate.id(), WritePostulates.LINKS);
    }

    private Postulate stored(Scope scope, String code) {
        return postulates.byCode(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
    }

    private static String list(Scope scope) {
        return "/powiaty/" + scope.teryt() + "/postulaty";
    }
}
