package pl.pomost.review.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.plan.PlanParts;
import pl.pomost.review.AreaOfDocument;
import pl.pomost.review.AreasUnderReview;
import pl.pomost.review.AreasUnderReview.Part;
import pl.pomost.review.FrozenDocuments;
import pl.pomost.review.Opinion;
import pl.pomost.review.web.ReviewPage.Place;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Look;
import pl.pomost.shared.PolishDates;
import pl.pomost.shared.Problem;
import pl.pomost.shared.Saved;

/** Experts and departments read what all plans under review say of their areas, and may give an opinion unasked. */
@Path("/opinie/plany")
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class AcrossResource {

    private final CurrentViewer viewer;
    private final Pages pages;
    private final AreasUnderReview across;
    private final FrozenDocuments documents;
    private final PlanParts parts;
    private final OpinionWords states;
    private final OpinionTexts texts;
    private final FormTexts words;

    AcrossResource(CurrentViewer viewer, Pages pages, AreasUnderReview across, FrozenDocuments documents, PlanParts parts, OpinionWords states, OpinionTexts texts, FormTexts words) {
        this.viewer = viewer;
        this.pages = pages;
        this.across = across;
        this.documents = documents;
        this.parts = parts;
        this.states = states;
        this.texts = texts;
        this.words = words;
    }

    /**
     * One area of one plan, in the list and on its own page.
     *
     * @param opinion where the own opinion is written; empty while there is none
     * @param state   of the own opinion
     */
    record Row(String address, String powiat, String area, String areaName, String term, Optional<UUID> opinion, Look state) {
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance across(Page page, List<Row> rows);

        static native TemplateInstance acrossPart(Page page, Row row, List<List<Place>> chapters);
    }

    @GET
    public TemplateInstance list() {
        return Templates.across(pages.of(texts.across()), across.of(viewer.get()).stream().map(this::row).toList());
    }

    @GET
    @Path("{teryt}/{area}")
    public TemplateInstance part(@PathParam("teryt") String teryt, @PathParam("area") String area) {
        Part part = across.of(viewer.get(), teryt, area);
        var document = AreaOfDocument.of(documents.forThePublic(part.enrolment(), part.version()), area);
        String key = documents.sha256ForThePublic(part.enrolment(), part.version()) + "/" + area;
        // the first chapter is the record of the whole plan
        List<List<Place>> chapters = parts.of(document, key).stream().skip(1).map(chapter -> chapter.stream().map(each -> new Place(each, List.of(), false)).toList()).toList();
        return Templates.acrossPart(pages.of(texts.title(part.powiat(), part.area().label())), row(part), chapters);
    }

    /** Begins an opinion that nobody asked for. */
    @POST
    @Path("{teryt}/{area}")
    public Response begin(@PathParam("teryt") String teryt, @PathParam("area") String area, MultivaluedMap<String, String> sent) {
        try {
            return Saved.to("/opinie/" + across.begin(viewer.get(), teryt, area));
        } catch (ForbiddenMove refused) {
            throw new Problem(409, words.refused(), refused.getMessage());
        }
    }

    private Row row(Part part) {
        Optional<Opinion> own = part.own();
        String term = own.filter(each -> !each.isUnasked()).map(Opinion::dueOn).map(PolishDates::inWords).map(texts::opinionUntil)
                .orElseGet(() -> texts.reviewUntil(PolishDates.inWords(part.dueOn())));
        return new Row("/opinie/plany/" + part.teryt() + "/" + part.area().code(), part.powiat(), part.area().code(), part.area().label(), term, own.map(Opinion::id),
                own.map(states::of).orElseGet(() -> new Look(texts.notAsked(), "is-off", "info")));
    }
}
