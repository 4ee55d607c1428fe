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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.audit.AccessLog;
import pl.pomost.audit.AccessRecord.What;
import pl.pomost.directory.InstitutionDraft;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.SentForm;
import pl.pomost.team.AddInstitution;
import pl.pomost.team.AddRosterMember;
import pl.pomost.team.AppointTeam;
import pl.pomost.team.NewMember;
import pl.pomost.team.TeamRefusal;

/** The team of a powiat: who is in it, which areas they cover, who is missing. */
@Path("/powiaty/{teryt}/zespol")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class TeamResource {

    private final CurrentScope scopes;
    private final Pages pages;
    private final TeamViews views;
    private final AddRosterMember members;
    private final AppointTeam appointment;
    private final AddInstitution institutions;
    private final TeamSentences sentences;
    private final TeamTexts texts;
    private final AccessLog accesses;

    TeamResource(CurrentScope scopes, Pages pages, TeamViews views, AddRosterMember members, AppointTeam appointment,
            AddInstitution institutions, TeamSentences sentences, TeamTexts texts, AccessLog accesses) {
        this.accesses = accesses;
        this.scopes = scopes;
        this.pages = pages;
        this.views = views;
        this.members = members;
        this.appointment = appointment;
        this.institutions = institutions;
        this.sentences = sentences;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "team")
    static class Templates {
        static native TemplateInstance team(Page page, TeamView team, TeamForm form, boolean saved);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance team(@PathParam("teryt") String teryt, @QueryParam("zapisano") String saved, @QueryParam("ja") String myself) {
        Scope scope = scope(teryt);
        accesses.opened(scope.viewer().username(), teryt, What.ROSTER, null);
        return myself == null ? page(scope, SentForm.NONE, FormErrors.NONE, saved == null ? "" : saved, saved != null)
                : page(scope, TeamForm.ofCoordinator(scope.viewer()), FormErrors.NONE, "osoba", false);
    }

    @POST
    @Path("osoby")
    public Response person(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        Scope scope = scope(teryt).requireEdit();
        var person = new NewMember(form.text("imie").strip(), form.text("nazwisko").strip(), form.filled("instytucja"), form.filled("funkcja"),
                form.all("obszary"), form.text("rola"), form.text("sektor"), form.filled("email"), form.filled("migracja").isPresent(), form.filled("konto"), List.of());
        Optional<InstitutionDraft> unknown = form.filled("nowa-nazwa").map(name -> new InstitutionDraft(null, name, form.text("nowa-rodzaj"), null,
                form.text("nowa-siedziba").strip()));
        return attempt(scope, form, "osoba", () -> unknown.ifPresentOrElse(institution -> members.add(scope, person, institution), () -> members.add(scope, person)));
    }

    @POST
    @Path("powolanie")
    public Response appoint(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        Scope scope = scope(teryt).requireEdit();
        try {
            Optional<LocalDate> day = form.filled("dzien").map(LocalDate::parse);
            return attempt(scope, form, "akt", () -> appointment.appoint(scope, form.text("akt").strip(), day));
        } catch (DateTimeParseException e) {
            return again(scope, form, FormErrors.of("dzien", texts.wrongDate()).called(sentences.labels()), "akt");
        }
    }

    @POST
    @Path("instytucje")
    public Response institution(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        Scope scope = scope(teryt).requireEdit();
        return attempt(scope, form, "instytucja", () -> institutions.add(scope, new InstitutionDraft(null, form.text("nazwa").strip(),
                form.text("rodzaj"), form.text("sektor-instytucji"), form.text("siedziba").strip())));
    }

    private Scope scope(String teryt) {
        return scopes.of(teryt).requireEverything();
    }

    private Response attempt(Scope scope, SentForm form, String open, Runnable deed) {
        try {
            deed.run();
            return Response.seeOther(URI.create("/powiaty/" + scope.teryt() + "/zespol?zapisano=" + open)).build();
        } catch (TeamRefusal refusal) {
            FormErrors errors = FormErrors.NONE;
            for (Map.Entry<String, TeamRefusal.Reason> each : refusal.reasons().entrySet()) {
                errors = errors.and(each.getKey(), sentences.of(each.getValue()));
            }
            return again(scope, form, errors.called(sentences.labels()), open);
        }
    }

    private Response again(Scope scope, SentForm form, FormErrors errors, String open) {
        return Response.status(422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(errors.on(listed -> page(scope, form, listed, open, false))).build();
    }

    private TemplateInstance page(Scope scope, SentForm form, FormErrors errors, String open, boolean saved) {
        return Templates.team(pages.of(texts.title(), scope, "zespol"), views.of(scope), views.form(scope, form, errors, open), saved);
    }
}
