package pl.pomost.review.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Scope;
import pl.pomost.files.SignedPaper;
import pl.pomost.review.AdoptPlan;
import pl.pomost.review.Adoption;
import pl.pomost.review.AdoptionDraft;
import pl.pomost.review.Transition;
import pl.pomost.review.Wish;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Problem;
import pl.pomost.shared.Saved;
import pl.pomost.shared.Submitted;

/** The coordinator enters the act by which the powiat's organ adopted the plan, with the act itself. The form is the step's. */
@Path("/powiaty/{teryt}/droga/krok/przyjecie")
@Authenticated
class AdoptionResource {

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 300;
    private static final int REFUSED = 422;

    private final CurrentScope scopes;
    private final AdoptPlan adopt;
    private final StepPages show;
    private final PaperField papers;
    private final DomainClock clock;
    private final PathPageTexts texts;
    private final FormTexts words;

    AdoptionResource(CurrentScope scopes, AdoptPlan adopt, StepPages show, PaperField papers, DomainClock clock, PathPageTexts texts, FormTexts words) {
        this.scopes = scopes;
        this.adopt = adopt;
        this.show = show;
        this.papers = papers;
        this.clock = clock;
        this.texts = texts;
        this.words = words;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response enter(@PathParam("teryt") String teryt, @RestForm("stan") String seen, @RestForm("wersja") String version, @RestForm("akt") String act, @RestForm("numer") String number,
            @RestForm("dzien") String day, @RestForm("organ") String organ, @RestForm("podpisal") String signer, @RestForm("plik") FileUpload file) {
        Scope scope = scopes.of(teryt).requireEverything();
        scope.requireEnrolment();
        if (!Transition.ADOPT.actor().is(scope)) {
            throw new ForbiddenException();
        }
        var reading = new FormReading(Submitted.of(Map.of("akt", sent(act), "numer", sent(number), "dzien", sent(day), "organ", sent(organ), "podpisal", sent(signer),
                "wersja", sent(version))), words);
        Optional<AdoptionDraft> draft = read(scope, reading, file);
        if (reading.accepted() && draft.isPresent()) {
            try {
                adopt.adopt(scope, draft.get(), Wish.read(seen, "", "").about(version));
                return Saved.to("/powiaty/" + teryt + "/droga");
            } catch (Problem problem) {
                if (problem.status() != REFUSED || seen == null) {
                    throw problem;
                }
                reading.refuse("dzien", texts.actDayWrong());
            }
        }
        return Response.status(REFUSED).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(reading.view().on(view -> show.page(scope, Transition.ADOPT, view))).build();
    }

    private Optional<AdoptionDraft> read(Scope scope, FormReading reading, FileUpload file) {
        String act = reading.field("akt", texts.act()).requiredOneOf(show.acts());
        String number = reading.field("numer", texts.actNumber()).required(LONGEST_NUMBER);
        Optional<LocalDate> day = reading.field("dzien", texts.actDay()).datePast(clock.today(), Optional.empty());
        if (day.isEmpty()) {
            reading.refuse("dzien", words.notADate());
        }
        String organ = reading.field("organ", texts.organ()).requiredOneOf(show.organs(scope.powiat()));
        String signer = reading.field("podpisal", texts.whoSigned()).contact(LONGEST_NAME).orElse("");
        if (signer.isEmpty()) {
            reading.refuse("podpisal", words.required());
        }
        Optional<SignedPaper> paper = papers.read(file, texts.actFile(), reading);
        return reading.accepted() ? paper.map(each -> new AdoptionDraft(Adoption.Act.valueOf(act), number, day.orElseThrow(), organ, each, signer)) : Optional.empty();
    }

    private static List<String> sent(String value) {
        return value == null ? List.of() : List.of(value);
    }
}
