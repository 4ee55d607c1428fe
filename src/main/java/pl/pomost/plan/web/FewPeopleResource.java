package pl.pomost.plan.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.plan.DecideFewPeople;
import pl.pomost.plan.FewInTexts;
import pl.pomost.plan.FewInTexts.Found;
import pl.pomost.plan.FewShown;
import pl.pomost.plan.Finding;
import pl.pomost.plan.NarrativeText;
import pl.pomost.plan.Severity;
import pl.pomost.scenario.Scenarios;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.PolishDates;
import pl.pomost.shared.Submitted;

/** The coordinator looks at small numbers of people in texts of the plan and decides which of them stay. */
@Path("/powiaty/{teryt}/plan/male-liczby")
@Authenticated
class FewPeopleResource {

    private final CurrentScope scopes;
    private final Pages pages;
    private final FewInTexts few;
    private final DecideFewPeople decide;
    private final Scenarios scenarios;
    private final FewPeopleTexts texts;
    private final FormTexts words;

    FewPeopleResource(CurrentScope scopes, Pages pages, FewInTexts few, DecideFewPeople decide, Scenarios scenarios, FewPeopleTexts texts, FormTexts words) {
        this.scopes = scopes;
        this.pages = pages;
        this.few = few;
        this.decide = decide;
        this.scenarios = scenarios;
        this.texts = texts;
        this.words = words;
    }

    @CheckedTemplate(basePath = "plan")
    static class Templates {
        static native TemplateInstance fewPeople(Page page, FewPeopleView view);

        static native TemplateInstance fewPeopleForm(Page page, String teryt, FewPeopleView.Row row, FormView form);
    }

    /** @param code of what the text belongs to; without it all texts are listed */
    @GET
    public TemplateInstance list(@PathParam("teryt") String teryt, @QueryParam("rodzaj") Optional<String> kind, @QueryParam("kod") Optional<String> code) {
        Scope scope = scopes.of(teryt).requireEdit();
        if (kind.isPresent()) {
            Found found = named(scope, kind.get(), code.orElse(""));
            return form(scope, found, FormView.filled(Submitted.NOTHING.with("powod", found.decision().map(FewShown::reason).orElse(""))));
        }
        List<FewPeopleView.Row> rows = few.of(scope.requireEnrolment()).stream().map(found -> row(scope, found)).toList();
        return Templates.fewPeople(pages.of(texts.title(), scope, "plan"), new FewPeopleView(teryt, rows));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        Scope scope = scopes.of(teryt).requireEdit();
        var reading = new FormReading(Submitted.of(sent), words);
        Submitted typed = reading.typed();
        Found found = named(scope, typed.text("rodzaj"), typed.text("kod"));
        boolean back = typed.text("do").equals("cofnij");
        Optional<String> reason = back ? Optional.empty() : Optional.of(reading.field("powod", texts.reason()).required(FewShown.LONGEST));
        if (!reading.accepted()) {
            return Response.status(422).entity(reading.view().on(view -> form(scope, found, view))).build();
        }
        try {
            decide.decide(scope, found.kind(), found.code(), typed.text("slowa"), reason);
        } catch (EditedMeanwhile meanwhile) {
            return Response.status(409).entity(form(scope, found, reading.view())).build();
        }
        return Response.seeOther(URI.create("/powiaty/" + teryt + "/plan/male-liczby")).build();
    }

    private Found named(Scope scope, String kind, String code) {
        return few.of(scope.requireEnrolment()).stream().filter(each -> each.kind().equals(kind) && each.code().equals(code)).findFirst().orElseThrow(NotFoundException::new);
    }

    private TemplateInstance form(Scope scope, Found found, FormView form) {
        return Templates.fewPeopleForm(pages.of(texts.title(), scope, "plan"), scope.teryt(), row(scope, found), form);
    }

    private FewPeopleView.Row row(Scope scope, Found found) {
        String address = new FindingLinks(scope, scenarios.current()).of(new Finding("L1", Severity.WARNING, found.kind(), found.code(), ""));
        String name = found.kind().equals("narrative") ? NarrativeText.of(scenarios.current(), found.code()).map(NarrativeText::title).orElse(found.code())
                : found.code().isEmpty() ? texts.text() : found.code();
        return new FewPeopleView.Row(found.kind(), found.code(), name, address, found.places(), found.mark(),
                found.decision().map(each -> texts.stays(Optional.ofNullable(each.on()).map(PolishDates::inWords).orElse(""), each.reason())).orElse(""),
                "/powiaty/" + scope.teryt() + "/plan/male-liczby?rodzaj=" + found.kind() + "&kod=" + URLEncoder.encode(found.code(), StandardCharsets.UTF_8));
    }
}
