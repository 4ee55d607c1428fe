package pl.pomost.diagnosis.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.diagnosis.AssessStandards;
import pl.pomost.diagnosis.SelfAssessment;
import pl.pomost.diagnosis.SelfAssessments;
import pl.pomost.diagnosis.web.StandardView.Told;
import pl.pomost.scenario.StandardDef;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;
import pl.pomost.team.Participant;
import pl.pomost.team.Participants;
import pl.pomost.team.TeamNames;

/** The self-assessment of a powiat: its standards, and each of them with the form for who may edit. */
@Path("/powiaty/{teryt}/samoocena")
@Authenticated
class StandardResource {

    private static final int MOST_HANDS = 200;
    /** Remembers by which version of the standard a form was made. */
    private static final String VERSION = "wersja";

    private final CurrentScope scopes;
    private final Pages pages;
    private final StandardPages show;
    private final StandardRows rows;
    private final SelfAssessments assessments;
    private final AssessStandards assess;
    private final TeamNames names;
    private final Participants participants;
    private final DomainClock clock;
    private final AssessmentTexts texts;
    private final FormTexts words;

    StandardResource(CurrentScope scopes, Pages pages, StandardPages show, StandardRows rows, SelfAssessments assessments, AssessStandards assess,
            TeamNames names, Participants participants, DomainClock clock, AssessmentTexts texts, FormTexts words) {
        this.scopes = scopes;
        this.pages = pages;
        this.show = show;
        this.rows = rows;
        this.assessments = assessments;
        this.assess = assess;
        this.names = names;
        this.participants = participants;
        this.clock = clock;
        this.texts = texts;
        this.words = words;
    }

    @CheckedTemplate(basePath = "diagnosis")
    static class Templates {
        static native TemplateInstance standards(Page page, StandardList list);

        static native TemplateInstance standard(Page page, StandardView view, FormView form, StandardChoices choices);
    }

    @GET
    public TemplateInstance list(@PathParam("teryt") String teryt) {
        Scope scope = scopes.of(teryt);
        return Templates.standards(pages.of(texts.title(), scope, "samoocena"), show.list(scope));
    }

    @GET
    @Path("{standard}")
    public TemplateInstance standard(@PathParam("teryt") String teryt, @PathParam("standard") String code, @QueryParam("zapisano") Optional<String> saved,
            @QueryParam("wersja") Optional<String> version) {
        Scope scope = scopes.of(teryt);
        StandardDef standard = show.named(scope, code, version.orElse(""));
        Optional<SelfAssessment> stored = stored(scope, code);
        Submitted filled = StandardForm.filled(stored, clock.today());
        boolean anew = stored.filter(SelfAssessment::isSaid).filter(each -> each.standardVersion() != standard.version()).isPresent();
        return page(scope, standard, stored, FormView.filled(anew ? StandardForm.anew(filled, clock.today()) : filled), saved.map(StandardResource::told).orElse(Told.NOTHING));
    }

    @POST
    @Path("{standard}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("teryt") String teryt, @PathParam("standard") String code, MultivaluedMap<String, String> sent) {
        Scope scope = scopes.of(teryt).requireSomeEdit();
        var typed = Submitted.of(sent);
        StandardDef standard = show.named(scope, code, typed.text(VERSION));
        scope.requireEdit(standard.area());
        Optional<SelfAssessment> stored = stored(scope, code);
        var form = new StandardForm(typed, choices(standard, people(scope), stored), stored, clock.today(), texts, words);
        if (isOther(standard, typed.text(VERSION)) && stored.map(SelfAssessment::version).orElse(-1) == typed.version()) {
            form.reading().refuse("level", texts.otherVersion(standard.version()));
        }
        if (form.draft().notOurs().isEmpty() && assess.needsEvidence(stored, form.draft().level(), form.draft().evidence().size()) && stored.map(SelfAssessment::version).orElse(-1) == typed.version()) {
            form.refuseWithoutProof(assess.evidenceFrom());
        }
        return new FormFlow(typed, form.reading(), view -> page(scope, standard, stored(scope, code), view, Told.NOTHING)).finish(() -> {
            assess.assess(scope, standard, typed.version(), form.draft());
            return "/powiaty/" + scope.teryt() + "/samoocena#" + code;
        }, () -> now(scope, standard));
    }

    /** Somebody's own rating, before the team agrees. */
    @POST
    @Path("{standard}/ocena")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rate(@PathParam("teryt") String teryt, @PathParam("standard") String code, @FormParam("moja-ocena") String level,
            @FormParam(VERSION) Optional<String> version) {
        Scope scope = scopes.of(teryt).requireTeam();
        StandardDef standard = show.named(scope, code);
        String member = own(scope).orElseThrow(ForbiddenException::new);
        if (level == null || !level.matches("[0-3]")) {
            Optional<SelfAssessment> stored = stored(scope, code);
            return Response.status(422).entity(page(scope, standard, stored, FormView.filled(StandardForm.filled(stored, clock.today())), Told.OWN_MISSING)).build();
        }
        if (isOther(standard, version.orElse(""))) {
            Optional<SelfAssessment> stored = stored(scope, code);
            return Response.status(422).entity(page(scope, standard, stored, FormView.filled(StandardForm.filled(stored, clock.today())), Told.OTHER_VERSION)).build();
        }
        assess.rate(scope, standard, member, Integer.parseInt(level));
        return Response.seeOther(URI.create("/powiaty/" + teryt + "/samoocena/" + code + "?zapisano=moja")).build();
    }

    /** Hands counted at the table, by whoever takes the notes. */
    @POST
    @Path("{standard}/liczenie")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response count(@PathParam("teryt") String teryt, @PathParam("standard") String code, MultivaluedMap<String, String> sent) {
        Scope scope = scopes.of(teryt).requireTeam();
        StandardDef standard = show.named(scope, code);
        var reading = new FormReading(Submitted.of(sent), words);
        if (isOther(standard, Submitted.of(sent).text(VERSION))) {
            reading.refuse("rece-0", texts.otherVersion(standard.version()));
        }
        var hands = new TreeMap<Integer, Integer>();
        IntStream.rangeClosed(0, 3).forEach(level -> hands.put(level, reading.field("rece-" + level, texts.handsFor(level)).whole(0, MOST_HANDS).orElse(0)));
        if (!reading.accepted()) {
            return Response.status(422).entity(page(scope, standard, stored(scope, code), StandardForm.again(stored(scope, code), clock.today(), reading.view()), Told.NOTHING)).build();
        }
        assess.count(scope, standard, hands);
        return Response.seeOther(URI.create("/powiaty/" + teryt + "/samoocena/" + code + "?zapisano=rece")).build();
    }

    /** Whether a form was made from another version than the one that would be stored: nobody rates by conditions that they have not read. */
    private static boolean isOther(StandardDef standard, String sent) {
        return !sent.isEmpty() && !sent.equals(String.valueOf(standard.version()));
    }

    private static Told told(String saved) {
        return saved.equals("moja") ? Told.OWN : Told.HANDS;
    }

    /** Code of the participant that the viewer is. */
    private Optional<String> own(Scope scope) {
        return scope.viewer().accountId().filter(account -> scope.mayContribute())
                .flatMap(account -> participants.of(scope.requireEnrolment(), account).stream().findFirst()).map(Participant::code);
    }

    private FormFlow.Stored now(Scope scope, StandardDef standard) {
        assessments.reread(scope.requireEnrolment());
        Optional<SelfAssessment> now = stored(scope, standard.code());
        var form = new StandardForm(StandardForm.filled(now, clock.today()), choices(standard, people(scope), now), now, clock.today(), texts, words);
        return new FormFlow.Stored(form.reading().view(), now.map(SelfAssessment::version).orElse(-1));
    }

    private TemplateInstance page(Scope scope, StandardDef standard, Optional<SelfAssessment> stored, FormView form, Told told) {
        Map<String, String> people = people(scope);
        return Templates.standard(pages.of(standard.code() + ": " + standard.name(), scope, "samoocena"), show.standard(scope, standard, stored, people, own(scope), told), form,
                choices(standard, people, stored));
    }

    private StandardChoices choices(StandardDef standard, Map<String, String> people, Optional<SelfAssessment> stored) {
        return StandardChoices.of(rows.choices(standard), people, stored.stream());
    }

    /** Names by code, for the team only. */
    private Map<String, String> people(Scope scope) {
        return scope.mayContribute() ? names.people(scope.requireEnrolment()) : Map.of();
    }

    private Optional<SelfAssessment> stored(Scope scope, String code) {
        return assessments.ofStandard(scope.requireEnrolment(), code);
    }
}
