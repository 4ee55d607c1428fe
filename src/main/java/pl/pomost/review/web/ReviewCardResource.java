package pl.pomost.review.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.review.ReportReview;

/** The card of a review and the letter, to be printed. ROPS sees them at any time, the team once the round is decided. */
@Path("/powiaty/{teryt}/ocena")
@Authenticated
class ReviewCardResource {

    private static final String SECTION = "ocena";

    private final CurrentScope scopes;
    private final Pages pages;
    private final ReportReview reports;
    private final ReviewCardPages cards;
    private final ReviewCardTexts texts;

    ReviewCardResource(CurrentScope scopes, Pages pages, ReportReview reports, ReviewCardPages cards, ReviewCardTexts texts) {
        this.scopes = scopes;
        this.pages = pages;
        this.reports = reports;
        this.cards = cards;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance card(Page page, ReviewCardView view);

        static native TemplateInstance letter(Page page, ReviewCardView view);
    }

    @GET
    @Path("karta")
    public TemplateInstance card(@PathParam("teryt") String teryt, @QueryParam("runda") Optional<Integer> round) {
        Scope scope = scopes.of(teryt).requireEverything();
        return Templates.card(pages.of(texts.card(), scope, SECTION), view(scope, round));
    }

    @GET
    @Path("pismo")
    public TemplateInstance letter(@PathParam("teryt") String teryt, @QueryParam("runda") Optional<Integer> round) {
        Scope scope = scopes.of(teryt).requireEverything();
        return Templates.letter(pages.of(texts.letter(), scope, SECTION), view(scope, round));
    }

    private ReviewCardView view(Scope scope, Optional<Integer> round) {
        return cards.view(scope, reports.of(scope, round).orElseThrow(NotFoundException::new));
    }
}
