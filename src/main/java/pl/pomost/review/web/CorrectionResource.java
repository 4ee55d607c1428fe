package pl.pomost.review.web;

import io.quarkus.qute.CheckedTemplate;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.review.AdoptedBy;
import pl.pomost.review.Adoption;
import pl.pomost.review.AdoptionCorrections;
import pl.pomost.review.Adoptions;
import pl.pomost.review.AfterSigning;
import pl.pomost.review.CorrectAdoption;
import pl.pomost.shared.Choice;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;

/** Mends a mistake in what was entered of an adoption: before the plan is published its coordinator, afterwards ROPS. */
@Path("/powiaty/{teryt}/droga/przyjecie/{version}")
@Authenticated
class CorrectionResource {

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_REASON = 1000;

    private final CurrentScope scopes;
    private final Pages pages;
    private final Adoptions adoptions;
    private final AdoptionCorrections corrections;
    private final AfterSigning after;
    private final CorrectAdoption correct;
    private final StepPages steps;
    private final DomainClock clock;
    private final PathPageTexts texts;
    private final CorrectionTexts corrected;
    private final FormTexts words;

    CorrectionResource(CurrentScope scopes, Pages pages, Adoptions adoptions, AdoptionCorrections corrections, AfterSigning after, CorrectAdoption correct, StepPages steps,
            DomainClock clock, PathPageTexts texts, CorrectionTexts corrected, FormTexts words) {
        this.scopes = scopes;
        this.pages = pages;
        this.adoptions = adoptions;
        this.corrections = corrections;
        this.after = after;
        this.correct = correct;
        this.steps = steps;
        this.clock = clock;
        this.texts = texts;
        this.corrected = corrected;
        this.words = words;
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance correctAdoption(Page page, String teryt, String powiat, int adopted, List<Choice> acts, List<Choice> organs, FormView form);
    }

    @GET
    public TemplateInstance form(@PathParam("teryt") String teryt, @PathParam("version") int version) {
        Scope scope = scope(teryt, version);
        return page(scope, version, FormView.filled(stored(scope, version)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("teryt") String teryt, @PathParam("version") int version, MultivaluedMap<String, String> sent) {
        Scope scope = scope(teryt, version);
        var reading = new FormReading(Submitted.of(sent), words);
        String act = reading.field("akt", texts.act()).requiredOneOf(steps.acts());
        String number = reading.field("numer", texts.actNumber()).required(LONGEST_NUMBER);
        Optional<LocalDate> day = reading.field("dzien", texts.actDay()).datePast(clock.today(), Optional.empty());
        if (day.isEmpty()) {
            reading.refuse("dzien", words.notADate());
        }
        String organ = reading.field("organ", texts.organ()).requiredOneOf(organs(scope, version));
        String reason = reading.field("powod", corrected.reason()).required(LONGEST_REASON);
        return ReviewForm.of(reading, view -> page(scope, version, view)).finish("/powiaty/" + teryt + "/droga", "dzien",
                () -> correct.correct(scope, version, reading.typed().version(), new AdoptedBy(Adoption.Act.valueOf(act), number, day.orElseThrow(), organ), reason),
                () -> new ReviewForm.Stored(stored(scope, version), stored(scope, version).version()));
    }

    private Scope scope(String teryt, int version) {
        Scope scope = scopes.of(teryt).requireEverything();
        adopted(scope, version);
        if (after.of(scope).mends(version).isEmpty()) {
            throw new ForbiddenException();
        }
        return scope;
    }

    private Adoption adopted(Scope scope, int version) {
        return adoptions.of(scope.requireEnrolment(), version).orElseThrow(NotFoundException::new);
    }

    private Submitted stored(Scope scope, int version) {
        Adoption adoption = adopted(scope, version);
        AdoptedBy now = adoption.by();
        return Submitted.NOTHING.with("akt", now.act().name()).with("numer", now.number()).with("dzien", now.adoptedOn().toString()).with("organ", now.organ())
                .with("version", String.valueOf(corrections.countOf(adoption)));
    }

    /** An organ that came another way than by the form stays a choice. */
    private List<Choice> organs(Scope scope, int version) {
        List<Choice> all = steps.organs(scope.powiat());
        String now = adopted(scope, version).organ();
        return all.stream().anyMatch(each -> each.code().equals(now)) ? all : Stream.concat(all.stream(), Stream.of(new Choice(now, now))).toList();
    }

    private TemplateInstance page(Scope scope, int version, FormView form) {
        return Templates.correctAdoption(pages.of(corrected.correctAdoption(), scope, "droga"), scope.teryt(), scope.powiat().name(), version, steps.acts(), organs(scope, version), form);
    }
}
