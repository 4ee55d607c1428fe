package pl.pomost.standard.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
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
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Saved;
import pl.pomost.shared.Submitted;
import pl.pomost.standard.ChangeState;
import pl.pomost.standard.StandardState;

/** The catalogue of standards, for everybody; whoever may moves a version from state to state. */
@Path("/standardy")
@Blocking
class CatalogueResource {

    private final Pages pages;
    private final CurrentViewer viewer;
    private final CataloguePages list;
    private final VersionPages versions;
    private final ChangeState change;
    private final CatalogueTexts texts;
    private final StandardWordTexts labels;
    private final FormTexts words;

    CatalogueResource(Pages pages, CurrentViewer viewer, CataloguePages list, VersionPages versions, ChangeState change, CatalogueTexts texts, StandardWordTexts labels,
            FormTexts words) {
        this.pages = pages;
        this.viewer = viewer;
        this.list = list;
        this.versions = versions;
        this.change = change;
        this.texts = texts;
        this.labels = labels;
        this.words = words;
    }

    @CheckedTemplate(basePath = "standard")
    static class Templates {
        static native TemplateInstance catalogue(Page page, CatalogueView view);

        static native TemplateInstance version(Page page, VersionPage view, FormView form);
    }

    @GET
    @PermitAll
    public TemplateInstance all(@QueryParam("obszar") Optional<String> area, @QueryParam("stan") Optional<String> state, @QueryParam("szukaj") Optional<String> wanted) {
        var asked = new CataloguePages.Wanted(area.orElse(""), state.orElse(""), wanted.orElse("").strip());
        return Templates.catalogue(pages.of(texts.title()), list.list(viewer.get(), asked));
    }

    @GET
    @Path("{code}")
    @PermitAll
    public TemplateInstance one(@PathParam("code") String code, @QueryParam("wersja") Optional<String> number, @QueryParam("od") Optional<String> before,
            @QueryParam("do") Optional<String> after) {
        VersionPage view = versions.page(viewer.get(), code, number(number), number(before), number(after));
        return Templates.version(pages.of(view.code() + ": " + view.name()), view, FormView.filled(seen(Submitted.NOTHING, view)));
    }

    @POST
    @Path("{code}/wersje/{number}/stan")
    @Authenticated
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(@PathParam("code") String code, @PathParam("number") String number, MultivaluedMap<String, String> sent) {
        VersionPage view = versions.page(viewer.get(), code, number(Optional.of(number)).or(() -> Optional.of(-1)), Optional.empty(), Optional.empty());
        if (view.tasks().moves().isEmpty()) {
            throw new ForbiddenException();
        }
        var typed = Submitted.of(sent);
        var reading = new FormReading(typed, words);
        String to = reading.field("target", labels.target()).requiredOneOf(view.tasks().moves());
        Optional<String> note = reading.field("note", labels.note()).text(2_000);
        Optional<LocalDate> from = reading.field("from", labels.from()).date();
        if (reading.accepted() && reading.doubts().allow(typed.text("do"))) {
            try {
                change.move(viewer.get(), code, view.number(), typed.version(), StandardState.of(to).orElseThrow(), note, from);
                return Saved.to("/standardy/" + code + "?wersja=" + view.number());
            } catch (EditedMeanwhile meanwhile) {
                reading.refuse("target", labels.movedMeanwhile());
                VersionPage now = versions.page(viewer.get(), code, Optional.of(view.number()), Optional.empty(), Optional.empty());
                FormView form = reading.view();
                return answer(409, now, new FormView(seen(typed, now), form.labels(), form.meanings(), form.errors(), form.saved(), form.doubts()));
            } catch (ForbiddenMove refused) {
                reading.refuse("note", refused.getMessage());
            }
        }
        return answer(422, view, reading.view());
    }

    private Response answer(int status, VersionPage view, FormView made) {
        return Response.status(status).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(made.on(form -> Templates.version(pages.of(view.code() + ": " + view.name()), view, form))).build();
    }

    /** The form remembers what its reader saw. */
    private static Submitted seen(Submitted form, VersionPage view) {
        return form.with("version", String.valueOf(view.tasks().lock()));
    }

    private static Optional<Integer> number(Optional<String> text) {
        return text.filter(digits -> digits.matches("\\d{1,6}")).map(Integer::valueOf);
    }
}
