package pl.pomost.review.web;

import static pl.pomost.access.Roles.ADMIN;
import static pl.pomost.access.Roles.AUDITOR;
import static pl.pomost.access.Roles.ROPS_APPROVER;
import static pl.pomost.access.Roles.ROPS_REVIEWER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.AskedEdition;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.LinkTerms;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.directory.Editions;
import pl.pomost.review.InviteOutside;
import pl.pomost.review.KeepOutsideLinks;
import pl.pomost.review.OutsideRequest;
import pl.pomost.review.ReviewQueue;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Choice;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.SentForm;
import pl.pomost.shared.Submitted;

/** ROPS invites organisations outside to give opinions on submitted plans, and keeps their links. Others of the region who see the queue are refused. */
@Path("/oceny/organizacje")
@RolesAllowed({ROPS_REVIEWER, ROPS_APPROVER, ADMIN, AUDITOR})
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class InvitationResource {

    private static final String BASE = "/oceny/organizacje";
    private static final int NAME = 200;
    private static final int MAIL = 254;
    private static final int MOST = 2_000;

    private final CurrentViewer viewer;
    private final CurrentScope scopes;
    private final Pages pages;
    private final InvitationRows rows;
    private final InviteOutside inviting;
    private final KeepOutsideLinks links;
    private final ReviewQueue queue;
    private final Editions editions;
    private final AskedEdition asked;
    private final Vocabulary vocabulary;
    private final LinkTerms terms;
    private final DomainClock clock;
    private final InvitationTexts texts;
    private final FormTexts words;
    private final int usual;

    InvitationResource(CurrentViewer viewer, CurrentScope scopes, Pages pages, InvitationRows rows, InviteOutside inviting, KeepOutsideLinks links, ReviewQueue queue,
            Editions editions, AskedEdition asked, Vocabulary vocabulary, LinkTerms terms, DomainClock clock, InvitationTexts texts, FormTexts words,
            @ConfigProperty(name = "pomost.outside.term-days") int usual) {
        this.viewer = viewer;
        this.scopes = scopes;
        this.pages = pages;
        this.rows = rows;
        this.inviting = inviting;
        this.links = links;
        this.queue = queue;
        this.editions = editions;
        this.asked = asked;
        this.vocabulary = vocabulary;
        this.terms = terms;
        this.clock = clock;
        this.texts = texts;
        this.words = words;
        this.usual = usual;
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance invitations(Page page, List<InvitationRow> rows, String told);

        static native TemplateInstance invite(Page page, FormView form, List<Choice> plans, List<Choice> areas);

        static native TemplateInstance invitation(Page page, InvitationRow row, FormView form, String told);
    }

    /** @param done what was done just now */
    @GET
    public TemplateInstance list(@QueryParam("zrobiono") @DefaultValue("") String done) {
        requireRops();
        return Templates.invitations(pages.of(texts.title()), rows.all(), told(done));
    }

    /** @param teryt of a plan that is chosen already */
    @GET
    @Path("nowe")
    public TemplateInstance form(@QueryParam("powiat") Optional<String> teryt) {
        requireRops();
        return invite(FormView.filled(Submitted.NOTHING.with("due", terms.in(usual).toString()).with("plans", teryt.orElse(""))));
    }

    @POST
    @Path("nowe")
    public Response invite(MultivaluedMap<String, String> sent) {
        requireRops();
        var reading = new FormReading(Submitted.of(sent), words);
        String organisation = reading.field("organisation", texts.organisation()).required(NAME);
        Optional<String> email = reading.field("email", texts.email()).mail(MAIL);
        if (email.isEmpty()) {
            reading.refuse("email", words.required());
        }
        List<String> plans = reading.field("plans", texts.plans()).someOf(plans());
        if (plans.isEmpty()) {
            reading.refuse("plans", texts.noPlan());
        }
        List<String> areas = reading.field("areas", texts.areas()).someOf(vocabulary.areas());
        Optional<LocalDate> due = due(reading);
        String question = reading.field("question", texts.question()).text(MOST).orElse("");
        return ReviewForm.of(reading, this::invite).finish(BASE + "?zrobiono=zaproszono", "plans",
                () -> inviting.invite(plans.stream().map(scopes::of).toList(), new OutsideRequest(organisation, email.orElseThrow(), areas, due.orElseThrow(), question)), InvitationResource::neverStored);
    }

    /** @param done what was done just now */
    @GET
    @Path("{id}")
    public TemplateInstance one(@PathParam("id") String id, @QueryParam("zrobiono") @DefaultValue("") String done) {
        return one(known(id), FormView.filled(Submitted.NOTHING.with("due", terms.in(usual).toString())), told(done));
    }

    @POST
    @Path("{id}/nowy-link")
    public Response renew(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        UUID known = known(id);
        var reading = new FormReading(Submitted.of(sent), words);
        Optional<LocalDate> due = due(reading);
        return ReviewForm.of(reading, form -> one(known, form, "")).finish(BASE + "/" + id + "?zrobiono=nowy-link", "due", () -> links.renew(viewer.get(), known, due.orElseThrow()),
                InvitationResource::neverStored);
    }

    @POST
    @Path("{id}/przypomnij")
    public Response remind(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        UUID known = known(id);
        return Moves.andThen(words, BASE + "/" + id + "?zrobiono=przypomniano", () -> links.remind(viewer.get(), known));
    }

    @POST
    @Path("{id}/odwolaj")
    public Response revoke(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        UUID known = known(id);
        return Moves.andThen(words, BASE + "/" + id + "?zrobiono=odwolano", () -> links.revoke(viewer.get(), known));
    }

    private Optional<LocalDate> due(FormReading reading) {
        Optional<LocalDate> due = reading.field("due", texts.due()).dateToCome(clock.today(), Optional.empty());
        if (due.isEmpty()) {
            reading.refuse("due", words.notADate());
        }
        return due;
    }

    private static ReviewForm.Stored neverStored() {
        throw new IllegalStateException("nothing is edited here");
    }

    private String told(String done) {
        return switch (done) {
            case "zaproszono" -> texts.invitedNow();
            case "przypomniano" -> texts.remindedNow();
            case "nowy-link" -> texts.renewedNow();
            case "odwolano" -> texts.revokedNow();
            default -> "";
        };
    }

    private TemplateInstance invite(FormView form) {
        return Templates.invite(pages.of(texts.invite()), form, plans(), vocabulary.areas());
    }

    private TemplateInstance one(UUID id, FormView form, String told) {
        InvitationRow row = rows.one(id).stream().findFirst().orElseThrow(NotFoundException::new);
        return Templates.invitation(pages.of(row.organisation()), row, form, told);
    }

    /** Plans that are with ROPS now, of the edition that was asked for. */
    private List<Choice> plans() {
        return asked.year().map(Integer::valueOf).map(editions::byYear).orElseGet(editions::current).map(queue::of).orElse(List.of()).stream().filter(row -> row.state().isWithRops()).map(row -> new Choice(row.teryt(), row.powiat())).toList();
    }

    private UUID known(String id) {
        requireRops();
        return SentForm.asId(id).filter(each -> !rows.one(each).isEmpty()).orElseThrow(NotFoundException::new);
    }

    private void requireRops() {
        if (!viewer.get().isRops()) {
            throw new ForbiddenException();
        }
    }
}
