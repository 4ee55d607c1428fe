package pl.pomost.compare.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.compare.Grounds;
import pl.pomost.compare.ShowPowiat;
import pl.pomost.compare.ShownPowiat;
import pl.pomost.compare.ShownPowiats;
import pl.pomost.shared.PolishDates;

/** Where a powiat's coordinator agrees that everybody sees its levels by name, and takes it back. */
@Path("/powiaty/{teryt}/porownanie")
@Authenticated
@Blocking
class ShownResource {

    private final CurrentScope scopes;
    private final Pages pages;
    private final ShownPowiats shown;
    private final ShowPowiat show;
    private final Grounds grounds;
    private final CompareTexts texts;

    ShownResource(CurrentScope scopes, Pages pages, ShownPowiats shown, ShowPowiat show, Grounds grounds, CompareTexts texts) {
        this.grounds = grounds;
        this.scopes = scopes;
        this.pages = pages;
        this.shown = shown;
        this.show = show;
        this.texts = texts;
    }

    /** @param since day from which it is shown; empty when it is not. @param compares whether the reader may go on to comparisons */
    record Shown(String teryt, int year, boolean mayDecide, boolean compares, Optional<String> since, List<Decision> story) {
    }

    record Decision(String agreed, Optional<String> revoked) {
    }

    @CheckedTemplate(basePath = "compare")
    static class Templates {
        static native TemplateInstance shown(Page page, Shown view);
    }

    @GET
    public TemplateInstance page(@PathParam("teryt") String teryt) {
        Scope scope = scopes.of(teryt).requireEverything();
        List<ShownPowiat> all = shown.of(scope.requireEnrolment());
        Optional<String> since = all.stream().filter(each -> each.revokedOn().isEmpty()).map(ShownPowiat::agreedOn).map(PolishDates::inWords).findFirst();
        return Templates.shown(pages.of(texts.ownTitle(), scope, "porownanie"), new Shown(teryt, scope.edition().year(), scope.coordinates(), grounds.reach(scope.viewer()).open(), since,
                all.stream().map(each -> new Decision(PolishDates.inWords(each.agreedOn()), each.revokedOn().map(PolishDates::inWords))).toList()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("teryt") String teryt, @FormParam("zgoda") String agreed) {
        Scope scope = scopes.of(teryt);
        if ("tak".equals(agreed)) {
            show.agree(scope);
        } else {
            show.revoke(scope);
        }
        return Response.seeOther(URI.create("/powiaty/" + teryt + "/porownanie?edition=" + scope.edition().year())).build();
    }
}
