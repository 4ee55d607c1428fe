package pl.pomost.team.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.access.Page;
import pl.pomost.access.Scope;
import pl.pomost.directory.Institution;
import pl.pomost.directory.Institutions;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;
import pl.pomost.team.ChangeInstitution;
import pl.pomost.team.LocalInstitution;
import pl.pomost.team.LocalInstitutions;
import pl.pomost.team.StillNamed;
import pl.pomost.team.TeamRefusal;
import pl.pomost.team.WhereNamed;
import pl.pomost.thread.WritingDesk;

/** Mending what a process says of an institution, and taking one out of it. */
@Path("/powiaty/{teryt}/zespol")
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class InstitutionResource {

    private final WritingDesk desk;
    private final LocalInstitutions local;
    private final Institutions shared;
    private final ChangeInstitution change;
    private final WhereNamed named;
    private final Vocabulary words;
    private final TeamSentences sentences;
    private final TeamTexts texts;

    InstitutionResource(WritingDesk desk, LocalInstitutions local, Institutions shared, ChangeInstitution change, WhereNamed named, Vocabulary words,
            TeamSentences sentences, TeamTexts texts) {
        this.desk = desk;
        this.local = local;
        this.shared = shared;
        this.change = change;
        this.named = named;
        this.words = words;
        this.sentences = sentences;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "team")
    static class Templates {
        static native TemplateInstance institution(Page page, String list, InstitutionView view, FormView form, InstitutionChoices choices);
    }

    @GET
    @Path("instytucje/{code}/edycja")
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance edit(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = desk.scope(teryt);
        LocalInstitution one = stored(scope, code);
        return form(scope, one, FormView.filled(InstitutionForm.filled(one, known(one))));
    }

    @POST
    @Path("instytucje/{code}/edycja")
    public Response save(@PathParam("teryt") String teryt, @PathParam("code") String code, MultivaluedMap<String, String> sent) {
        Scope scope = desk.scope(teryt);
        LocalInstitution one = stored(scope, code);
        var typed = Submitted.of(sent);
        var form = read(one, typed);
        var flow = new FormFlow(typed, form.reading(), view -> form(scope, one, view));
        try {
            return finish(flow, scope, code, form);
        } catch (TeamRefusal refusal) {
            refusal.reasons().forEach((field, reason) -> form.reading().refuse(field, sentences.of(reason)));
            return finish(flow, scope, code, form);
        }
    }

    @GET
    @Path("instytucje/{code}/usun")
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance removal(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = desk.scope(teryt);
        return removal(scope, stored(scope, code));
    }

    @POST
    @Path("instytucje/{code}/usun")
    public Response remove(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = desk.scope(teryt);
        LocalInstitution one = stored(scope, code);
        try {
            change.remove(scope, code);
            return Response.seeOther(URI.create(list(scope))).build();
        } catch (StillNamed stays) {
            return Response.status(409).entity(removal(scope, one)).build();
        }
    }

    private Response finish(FormFlow flow, Scope scope, String code, InstitutionForm form) {
        return flow.finish(() -> {
            change.change(scope, code, flow.typed().version(), form.identity(), form.own());
            return list(scope) + "?zapisano=tak";
        }, () -> now(scope, code));
    }

    private FormFlow.Stored now(Scope scope, String code) {
        LocalInstitution now = local.reread(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
        return new FormFlow.Stored(read(now, InstitutionForm.filled(now, known(now))).reading().view(), now.version());
    }

    private InstitutionForm read(LocalInstitution one, Submitted typed) {
        return new InstitutionForm(typed, choices(one), local.isKnownElsewhere(one), texts, desk.words());
    }

    private TemplateInstance form(Scope scope, LocalInstitution one, FormView form) {
        Institution known = known(one);
        String words = Stream.of(one.kind(known).map(kind -> this.words.label("institution_kinds", kind)), one.sector(known).map(sector -> this.words.label("sectors", sector)),
                Optional.of(known.seat())).flatMap(Optional::stream).collect(Collectors.joining(", "));
        var view = new InstitutionView(one.code(), one.name(known), local.isKnownElsewhere(one), words);
        return Templates.institution(desk.page(texts.editInstitution(one.name(known)), scope, "zespol"), list(scope), view, form, choices(one));
    }

    private InstitutionChoices choices(LocalInstitution one) {
        return InstitutionChoices.of(words, InstitutionForm.filled(one, known(one)));
    }

    private TemplateInstance removal(Scope scope, LocalInstitution one) {
        String name = one.name(known(one));
        return MemberResource.Templates.stay(desk.page(texts.removeInstitutionTitle(name), scope, "zespol"), StayView.of(scope, name,
                texts.removeInstitutionHint(), texts.removeInstitution(), list(scope) + "/instytucje/" + one.code(), named.institution(scope, one.code())));
    }

    private LocalInstitution stored(Scope scope, String code) {
        return local.byCode(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
    }

    private Institution known(LocalInstitution one) {
        return shared.findByIdOptional(one.institutionId()).orElseThrow(NotFoundException::new);
    }

    private static String list(Scope scope) {
        return "/powiaty/" + scope.teryt() + "/zespol";
    }
}
