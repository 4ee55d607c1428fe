package pl.pomost.portal.web;

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
import pl.pomost.access.CurrentScope;
import pl.pomost.access.HandOver;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.SentForm;

/** The state of things in a powiat, and handing the coordinator's role over to somebody else. */
@Path("/powiaty/{teryt}/stan-rzeczy")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class StateResource {

    private final CurrentScope scopes;
    private final Pages pages;
    private final StateViews views;
    private final HandOver handOver;
    private final StateTexts texts;

    StateResource(CurrentScope scopes, Pages pages, StateViews views, HandOver handOver, StateTexts texts) {
        this.scopes = scopes;
        this.pages = pages;
        this.views = views;
        this.handOver = handOver;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "portal")
    static class Templates {
        static native TemplateInstance state(Page page, StateView state, String account, FormErrors errors, boolean handedOver);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance state(@PathParam("teryt") String teryt, @QueryParam("przekazano") String handedOver) {
        return page(scopes.of(teryt).requireEverything(), "", FormErrors.NONE, handedOver != null);
    }

    @POST
    @Path("przekazanie")
    public Response handOver(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        Scope scope = scopes.of(teryt).requireEdit();
        String account = new SentForm(sent).text("konto").strip();
        return switch (handOver.to(scope, account)) {
            case DONE -> Response.seeOther(URI.create("/powiaty/" + scope.teryt() + "/stan-rzeczy?przekazano=tak")).build();
            case NOBODY_NAMED -> again(scope, account, texts.nobodyNamed());
            case NEVER_LOGGED_IN -> again(scope, account, texts.neverLoggedIn());
            case HAS_IT_ALREADY -> again(scope, account, texts.hasItAlready());
        };
    }

    private Response again(Scope scope, String account, String sentence) {
        return Response.status(422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(page(scope, account, FormErrors.of("konto", sentence), false)).build();
    }

    private TemplateInstance page(Scope scope, String account, FormErrors errors, boolean handedOver) {
        return Templates.state(pages.of(texts.title(), scope, "stan-rzeczy"), views.of(scope), account, errors, handedOver);
    }
}
