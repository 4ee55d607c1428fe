package pl.pomost.diagnosis.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.diagnosis.TakeSnapshot;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;

/** Kept states of the self-assessment: keeping one, and two of them (or one and today's) side by side. */
@Path("/powiaty/{teryt}/samoocena/stany")
@Authenticated
class SnapshotResource {

    private static final String FORM_ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final CurrentScope scopes;
    private final Pages pages;
    private final ShiftPages show;
    private final TakeSnapshot take;
    private final SnapshotTexts texts;
    private final FormTexts words;

    SnapshotResource(CurrentScope scopes, Pages pages, ShiftPages show, TakeSnapshot take, SnapshotTexts texts, FormTexts words) {
        this.scopes = scopes;
        this.pages = pages;
        this.show = show;
        this.take = take;
        this.texts = texts;
        this.words = words;
    }

    @CheckedTemplate(basePath = "diagnosis")
    static class Templates {
        static native TemplateInstance shifts(Page page, ShiftView view, FormView form);
    }

    @GET
    public TemplateInstance all(@PathParam("teryt") String teryt, @QueryParam("od") Optional<String> from, @QueryParam("do") Optional<String> to) {
        return page(scopes.of(teryt), from, to, FormView.filled(Submitted.NOTHING.with("id", UUID.randomUUID().toString())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        Scope scope = scopes.of(teryt).requireCoordinator();
        var typed = Submitted.of(sent);
        var reading = new FormReading(typed, words);
        String name = reading.field("name", texts.name()).required(200);
        UUID id = typed.text("id").matches(FORM_ID) ? UUID.fromString(typed.text("id")) : UUID.randomUUID();
        return new FormFlow(typed, reading, view -> page(scope, Optional.empty(), Optional.empty(), view)).finish(() -> {
            take.onDemand(scope, id, name);
            return "/powiaty/" + scope.teryt() + "/samoocena/stany";
        });
    }

    private TemplateInstance page(Scope scope, Optional<String> from, Optional<String> to, FormView form) {
        return Templates.shifts(pages.of(texts.title(), scope, "samoocena"), show.page(scope, from, to), form);
    }
}
