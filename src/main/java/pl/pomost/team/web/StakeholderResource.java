package pl.pomost.team.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.shared.SentForm;
import pl.pomost.team.InstitutionNames;
import pl.pomost.team.LocalInstitutions;
import pl.pomost.team.PlaceStakeholders;
import pl.pomost.team.PlaceStakeholders.Place;
import pl.pomost.team.web.StakeholderMap.Mark;

/** The stakeholder map of a powiat. */
@Path("/powiaty/{teryt}/zespol/mapa")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class StakeholderResource {

    private static final String IMPORTANCE = "waznosc.";
    private static final String INFLUENCE = "wplyw.";
    /** What stood in a field when the form was opened. */
    private static final String BEFORE = "bylo-";

    private final CurrentScope scopes;
    private final Pages pages;
    private final LocalInstitutions institutions;
    private final InstitutionNames names;
    private final PlaceStakeholders placing;
    private final StakeholderTexts texts;

    StakeholderResource(CurrentScope scopes, Pages pages, LocalInstitutions institutions, InstitutionNames names, PlaceStakeholders placing, StakeholderTexts texts) {
        this.scopes = scopes;
        this.pages = pages;
        this.institutions = institutions;
        this.names = names;
        this.placing = placing;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "team")
    static class Templates {
        static native TemplateInstance stakeholders(Page page, StakeholderMap map, boolean saved);

        static native TemplateInstance stakeholderForm(Page page, StakeholderMap map);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance map(@PathParam("teryt") String teryt, @QueryParam("zapisano") String saved) {
        Scope scope = scopes.of(teryt).requireEverything();
        return Templates.stakeholders(pages.of(texts.title(), scope, "zespol"), map(scope), saved != null);
    }

    @GET
    @Path("edycja")
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance edit(@PathParam("teryt") String teryt) {
        Scope scope = scopes.of(teryt).requireEdit();
        return Templates.stakeholderForm(pages.of(texts.title(), scope, "zespol"), map(scope));
    }

    @POST
    @Path("edycja")
    public Response save(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        Scope scope = scopes.of(teryt).requireEdit();
        scope.requireEnrolment();
        var form = new SentForm(sent);
        List<Place> changed = sent.keySet().stream().filter(field -> field.startsWith(IMPORTANCE)).map(field -> field.substring(IMPORTANCE.length()))
                .filter(code -> isChanged(form, IMPORTANCE + code) || isChanged(form, INFLUENCE + code))
                .map(code -> new Place(code, StakeholderMap.answer(form.text(IMPORTANCE + code)), StakeholderMap.answer(form.text(INFLUENCE + code)))).toList();
        placing.place(scope, changed);
        return Response.seeOther(URI.create("/powiaty/" + scope.teryt() + "/zespol/mapa?zapisano=tak")).build();
    }

    private static boolean isChanged(SentForm form, String field) {
        return !form.text(field).equals(form.text(BEFORE + field));
    }

    private StakeholderMap map(Scope scope) {
        UUID enrolment = scope.requireEnrolment();
        Map<String, String> called = names.of(enrolment);
        var number = new AtomicInteger();
        List<Mark> marks = institutions.of(enrolment).stream().map(one -> Mark.of(number.incrementAndGet(), one, called.getOrDefault(one.code(), one.code()))).toList();
        return new StakeholderMap(scope.teryt(), scope.powiat().name(), scope.mayEdit(), marks);
    }
}
