package pl.pomost.consent.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.LinkTerms;
import pl.pomost.access.Page;
import pl.pomost.access.Scope;
import pl.pomost.consent.AskInstitutions;
import pl.pomost.consent.ConsentRefusal;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Saved;
import pl.pomost.shared.Submitted;
import pl.pomost.thread.WritingDesk;

/** All consents of a plan, for the team and ROPS; the coordinator asks every institution at once. */
@Path("/powiaty/{teryt}/zgody")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ConsentsResource {

    private final CurrentScope scopes;
    private final WritingDesk desk;
    private final ConsentsViews views;
    private final AskInstitutions asking;
    private final LinkTerms terms;
    private final int usual;
    private final StandLooks looks;
    private final ConsentsTexts texts;

    ConsentsResource(CurrentScope scopes, WritingDesk desk, ConsentsViews views, AskInstitutions asking, LinkTerms terms, StandLooks looks, ConsentsTexts texts,
            @ConfigProperty(name = "pomost.consent.term-days") int usual) {
        this.scopes = scopes;
        this.desk = desk;
        this.views = views;
        this.asking = asking;
        this.terms = terms;
        this.usual = usual;
        this.looks = looks;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "consent")
    static class Templates {
        static native TemplateInstance consents(Page page, ConsentsView view, FormView form, String told);
    }

    /** @param sent how many letters went out just now */
    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance consents(@PathParam("teryt") String teryt, @QueryParam("wyslano") @DefaultValue("") String sent) {
        Scope scope = scopes.of(teryt).requireEverything();
        var form = FormView.filled(Submitted.NOTHING.with("do-kiedy", terms.in(usual).toString()));
        return page(scope, form, sent.matches("\\d{1,4}") ? texts.sentAll(Integer.parseInt(sent)) : "");
    }

    @POST
    @Path("pytania")
    public Response askAll(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        Scope scope = scopes.of(teryt).requireCoordinator();
        var reading = new FormReading(Submitted.of(sent), desk.words());
        Optional<LocalDate> until = reading.field("do-kiedy", texts.until()).date();
        if (until.isEmpty()) {
            reading.refuse("do-kiedy", texts.badTerm());
        }
        if (reading.accepted()) {
            try {
                return Saved.to("/powiaty/" + teryt + "/zgody?wyslano=" + asking.everybody(scope, until.orElseThrow()));
            } catch (ConsentRefusal refusal) {
                reading.refuse("do-kiedy", looks.of(refusal.reason()));
            }
        }
        return Response.status(422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(page(scope, reading.view(), "")).build();
    }

    private TemplateInstance page(Scope scope, FormView form, String told) {
        return Templates.consents(desk.page(texts.title(), scope, "zgody"), views.of(scope), form, told);
    }
}
