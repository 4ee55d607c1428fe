package pl.pomost.review.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Scope;
import pl.pomost.review.AcceptPlan;
import pl.pomost.review.OtherVersion;
import pl.pomost.review.PlanPath;
import pl.pomost.review.PlanPaths;
import pl.pomost.review.TakeAnyStep;
import pl.pomost.review.Transition;
import pl.pomost.review.Transition.Guard;
import pl.pomost.review.Wish;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Saved;
import pl.pomost.shared.Submitted;

/** The page on which a step of a plan is taken, for whoever takes it. */
@Path("/powiaty/{teryt}/droga/krok/{step}")
@Authenticated
class StepResource {

    private static final int LONGEST = 5000;

    private final CurrentScope scopes;
    private final PlanPaths paths;
    private final TakeAnyStep take;
    private final AcceptPlan accept;
    private final StepPages show;
    private final PathPageTexts texts;
    private final FormTexts words;

    StepResource(CurrentScope scopes, PlanPaths paths, TakeAnyStep take, AcceptPlan accept, StepPages show, PathPageTexts texts, FormTexts words) {
        this.scopes = scopes;
        this.paths = paths;
        this.take = take;
        this.accept = accept;
        this.show = show;
        this.texts = texts;
        this.words = words;
    }

    @GET
    public TemplateInstance form(@PathParam("teryt") String teryt, @PathParam("step") String step) {
        Transition transition = StepName.ofPage(step).orElseThrow(NotFoundException::new);
        Scope scope = scope(teryt, transition);
        return show.page(scope, transition, show.blank(scope, transition));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("teryt") String teryt, @PathParam("step") String step, MultivaluedMap<String, String> sent) {
        Transition transition = StepName.ofPage(step).filter(known -> known != Transition.ADOPT).orElseThrow(NotFoundException::new);
        Scope scope = scope(teryt, transition);
        var reading = new FormReading(Submitted.of(sent), words);
        Wish wish = read(scope, transition, reading);
        if (!reading.accepted()) {
            return Response.status(422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(reading.view().on(view -> show.page(scope, transition, view))).build();
        }
        try {
            take.take(scope, transition, reading.typed().text("rodzaj").equals(StepPages.RECOMMENDATIONS), wish);
        } catch (OtherVersion problem) {
            if (!transition.asks(Guard.NOTE)) {
                throw problem;
            }
            var again = new FormReading(reading.typed().with("wersja", String.valueOf(problem.submitted())), words);
            again.field("uzasadnienie", texts.note());
            again.refuse("uzasadnienie", problem.getMessage());
            return Response.status(problem.status()).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(show.page(scope, transition, again.view())).build();
        }
        return Saved.to("/powiaty/" + teryt + "/droga");
    }

    private Wish read(Scope scope, Transition transition, FormReading reading) {
        Submitted typed = reading.typed();
        String note = "";
        if (transition == Transition.ACCEPT) {
            String kind = reading.field("rodzaj", texts.acceptanceKind()).requiredOneOf(show.kinds());
            if (kind.equals(StepPages.PLAIN) && !accept.openRemarks(scope.requireEnrolment()).isEmpty()) {
                reading.refuse("rodzaj", texts.openRemarks());
            }
        }
        if (transition.asks(Guard.NOTE)) {
            note = reading.field("uzasadnienie", texts.note()).required(LONGEST);
        }
        if (transition.asks(Guard.CONFIRMATION)) {
            confirmed(paths.of(scope), reading);
        }
        return Wish.read(typed.text("stan"), note, typed.text("znak")).about(typed.text("wersja"));
    }

    private void confirmed(PlanPath path, FormReading reading) {
        if (path.toConfirm().isEmpty()) {
            return;
        }
        reading.field("wiem", texts.iKnow());
        if (!reading.typed().text("wiem").equals("tak")) {
            reading.refuse("wiem", texts.confirmFirst());
        } else if (!reading.typed().text("znak").equals(path.mark())) {
            reading.refuse("wiem", texts.listChanged());
        }
    }

    /** Who does not take this step is told so, whatever the state of the plan. */
    private Scope scope(String teryt, Transition transition) {
        Scope scope = scopes.of(teryt).requireEverything();
        scope.requireEnrolment();
        if (!transition.actor().is(scope)) {
            throw new ForbiddenException();
        }
        return scope;
    }
}
