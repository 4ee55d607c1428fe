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
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.PolishDates;
import pl.pomost.shared.SentForm;
import pl.pomost.team.AcceptPrivacy;
import pl.pomost.team.Participant;
import pl.pomost.team.Participants;
import pl.pomost.team.PrivacyAcceptance;
import pl.pomost.team.PrivacyAcceptances;
import pl.pomost.team.PrivacyClause;
import pl.pomost.team.PrivacyClauses;
import pl.pomost.team.web.PrivacyView.Reader;

/** The privacy clause for the people of a process: read, accepted, noted from paper. */
@Path("/powiaty/{teryt}/zespol/klauzula")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class PrivacyResource {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd.MM.uuuu, HH:mm", PolishDates.POLISH).withZone(DomainClock.ZONE);

    private final CurrentScope scopes;
    private final Pages pages;
    private final PrivacyClauses clauses;
    private final PrivacyAcceptances acceptances;
    private final Participants participants;
    private final AcceptPrivacy accepting;
    private final PrivacyTexts texts;

    PrivacyResource(CurrentScope scopes, Pages pages, PrivacyClauses clauses, PrivacyAcceptances acceptances, Participants participants,
            AcceptPrivacy accepting, PrivacyTexts texts) {
        this.scopes = scopes;
        this.pages = pages;
        this.clauses = clauses;
        this.acceptances = acceptances;
        this.participants = participants;
        this.accepting = accepting;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "team")
    static class Templates {
        static native TemplateInstance privacy(Page page, PrivacyView view, boolean saved);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance privacy(@PathParam("teryt") String teryt, @QueryParam("zapisano") String saved) {
        Scope scope = scopes.of(teryt).requireEverything();
        return Templates.privacy(pages.of(texts.title(), scope, "zespol"), view(scope), saved != null);
    }

    @POST
    public Response accept(@PathParam("teryt") String teryt) {
        Scope scope = scopes.of(teryt).requireTeam();
        accepting.accept(scope);
        return back(scope);
    }

    @POST
    @Path("papier")
    public Response onPaper(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        Scope scope = scopes.of(teryt).requireEdit();
        accepting.noteOnPaper(scope, new SentForm(sent).all("osoba"));
        return back(scope);
    }

    private static Response back(Scope scope) {
        return Response.seeOther(URI.create("/powiaty/" + scope.teryt() + "/zespol/klauzula?zapisano=tak")).build();
    }

    private PrivacyView view(Scope scope) {
        UUID enrolment = scope.requireEnrolment();
        PrivacyClause clause = clauses.current();
        List<PrivacyAcceptance> read = acceptances.of(enrolment, clause.version());
        List<Participant> people = participants.of(enrolment);
        List<Participant> own = people.stream().filter(person -> person.accountId().isPresent() && person.accountId().equals(scope.viewer().accountId())).toList();
        Optional<Instant> mine = own.stream().flatMap(person -> read.stream().filter(each -> each.isOf(person))).map(PrivacyAcceptance::at).findFirst();
        return new PrivacyView(scope.teryt(), scope.powiat().name(), clause.version(), clause.title(), clause.of(scope.powiat()), mine.map(WHEN::format),
                !own.isEmpty() && mine.isEmpty(), own.isEmpty() && scope.mayContribute(), scope.coordinates(), people.stream().map(person -> reader(person, read)).toList());
    }

    private static Reader reader(Participant person, List<PrivacyAcceptance> read) {
        Optional<PrivacyAcceptance> accepted = read.stream().filter(each -> each.isOf(person)).findFirst();
        return new Reader(person.code(), person.name(), accepted.map(PrivacyAcceptance::at).map(WHEN::format).orElse(""),
                accepted.filter(PrivacyAcceptance::onPaper).isPresent());
    }
}
