package pl.pomost.region.web;

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
import java.util.Optional;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.directory.Editions;
import pl.pomost.region.Application;
import pl.pomost.region.EditionRows;
import pl.pomost.region.EditionRows.Entry;
import pl.pomost.region.EnrolPowiats;
import pl.pomost.region.RegionRefusal;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Look;
import pl.pomost.shared.Submitted;

/** The place where a coordinator says that the powiat wants to take part, and reads what ROPS answered. */
@Path("/powiaty/{teryt}/zgloszenie")
@Authenticated
@Blocking
class InterestResource {

    private final CurrentScope scopes;
    private final Pages pages;
    private final EditionRows rows;
    private final EditionPages show;
    private final EnrolPowiats enrol;
    private final Editions editions;
    private final DomainClock clock;
    private final RegionTexts texts;
    private final FormTexts words;

    InterestResource(CurrentScope scopes, Pages pages, EditionRows rows, EditionPages show, EnrolPowiats enrol, Editions editions, DomainClock clock, RegionTexts texts, FormTexts words) {
        this.scopes = scopes;
        this.pages = pages;
        this.rows = rows;
        this.show = show;
        this.enrol = enrol;
        this.editions = editions;
        this.clock = clock;
        this.texts = texts;
        this.words = words;
    }

    /**
     * What a powiat's team sees of its wish to take part.
     *
     * @param year  of the edition
     * @param later the next edition that takes wishes, when the powiat takes part in this one
     * @param form by which the coordinator writes it; empty where there is nothing to write any more
     */
    record Wish(String teryt, String powiat, String edition, int year, boolean enrolled, Look state, Optional<Later> later, Optional<Entry> entry, Optional<FormView> form, boolean saved, Optional<String> refused) {

        public String answeredOn() {
            return entry.flatMap(Entry::decidedOn).orElse("");
        }
    }

    /** Another edition, to apply for. */
    record Later(String edition, int year) {
    }

    @CheckedTemplate(basePath = "region")
    static class Templates {
        static native TemplateInstance interest(Page page, Wish wish);
    }

    @GET
    public TemplateInstance page(@PathParam("teryt") String teryt, @QueryParam("zapisano") Optional<String> saved) {
        return show(scopes.of(teryt).requireEverything(), Optional.empty(), Optional.empty(), saved.isPresent());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response express(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        Scope scope = scopes.of(teryt).requireEdit();
        var form = new InterestForm(Submitted.of(sent), texts, words);
        Optional<String> refused = Optional.empty();
        if (form.reading().accepted()) {
            try {
                enrol.express(scope, form.interest());
                return Response.seeOther(URI.create("/powiaty/" + teryt + "/zgloszenie?edition=" + scope.edition().year() + "&zapisano=tak")).build();
            } catch (RegionRefusal refusal) {
                refused = Optional.of(refusal.getMessage());
            }
        }
        return Response.status(422).entity(show(scope, Optional.of(form.reading().view()), refused, false)).build();
    }

    private TemplateInstance show(Scope scope, Optional<FormView> returned, Optional<String> refused, boolean saved) {
        Optional<Entry> entry = rows.of(scope.teryt(), scope.edition());
        boolean enrolled = scope.enrolment().isPresent();
        boolean open = !enrolled && scope.coordinates() && entry.map(found -> found.state() == Application.State.INTERESTED).orElse(true);
        Optional<FormView> form = returned.or(() -> Optional.of(FormView.filled(entry.map(found -> InterestForm.filled(found.interest())).orElse(Submitted.NOTHING))));
        var wish = new Wish(scope.teryt(), scope.powiat().name(), scope.edition().name(), scope.edition().year(), enrolled, show.look(enrolled, entry.map(Entry::state), entry.flatMap(Entry::reserve)),
                enrolled && scope.coordinates() ? editions.openAfter(scope.edition().year(), clock.today()).map(next -> new Later(next.name(), next.year())) : Optional.empty(), entry, open ? form : Optional.empty(), saved, refused);
        return Templates.interest(pages.of(texts.express(), scope, ""), wish);
    }
}
