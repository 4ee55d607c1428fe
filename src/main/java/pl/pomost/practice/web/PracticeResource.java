package pl.pomost.practice.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.practice.Criterion;
import pl.pomost.practice.MovePractice;
import pl.pomost.practice.PracticeState;
import pl.pomost.practice.PracticeView;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Saved;
import pl.pomost.shared.Submitted;

/** The bank of practices, for everybody; whoever may moves a revision from state to state. */
@Path("/praktyki")
@Blocking
class PracticeResource {

    private final Pages pages;
    private final CurrentViewer viewer;
    private final PracticeLists lists;
    private final PracticePages show;
    private final MovePractice moving;
    private final PracticeTexts texts;
    private final PracticeFormTexts forms;
    private final FormTexts words;

    PracticeResource(Pages pages, CurrentViewer viewer, PracticeLists lists, PracticePages show, MovePractice moving, PracticeTexts texts, PracticeFormTexts forms,
            FormTexts words) {
        this.pages = pages;
        this.viewer = viewer;
        this.lists = lists;
        this.show = show;
        this.moving = moving;
        this.texts = texts;
        this.forms = forms;
        this.words = words;
    }

    @CheckedTemplate(basePath = "practice")
    static class Templates {
        static native TemplateInstance practices(Page page, PracticeListView view);

        static native TemplateInstance practice(Page page, PracticePage view, FormView form);
    }

    @GET
    @PermitAll
    public TemplateInstance all(@BeanParam PracticeQuery query) {
        return Templates.practices(pages.of(texts.title()), lists.of(viewer.get(), query));
    }

    @GET
    @Path("{code}")
    @PermitAll
    public TemplateInstance one(@PathParam("code") String code, @QueryParam("wersja") Optional<String> number, @QueryParam("standard") Optional<String> standard) {
        PracticePage view = show.page(viewer.get(), show.visible(viewer.get(), code), number.filter(digits -> digits.matches("\\d{1,6}")).map(Integer::valueOf), standard);
        return page(view, FormView.filled(Submitted.NOTHING.with("version", String.valueOf(view.tasks().lock()))));
    }

    @POST
    @Path("{code}/wersje/{number}/stan")
    @Authenticated
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(@PathParam("code") String code, @PathParam("number") int number, MultivaluedMap<String, String> sent) {
        PracticeView practice = show.visible(viewer.get(), code);
        PracticePage view = show.page(viewer.get(), practice, Optional.empty(), Optional.empty());
        if (view.tasks().moves().isEmpty()) {
            throw new ForbiddenException();
        }
        var typed = Submitted.of(sent);
        var reading = new FormReading(typed, words);
        String to = reading.field("target", forms.target()).requiredOneOf(view.tasks().moves());
        Optional<String> note = reading.field("note", forms.note()).text(2_000);
        Set<Criterion> met = reading.field("met", forms.met()).someOf(show.criteria()).stream().map(Criterion::valueOf).collect(Collectors.toSet());
        if (reading.accepted() && reading.doubts().allow(typed.text("do"))) {
            try {
                moving.move(viewer.get(), code, number, Optional.of(typed.version()).filter(lock -> lock >= 0), PracticeState.of(to).orElseThrow(), note, met);
                return Saved.to("/praktyki/" + code);
            } catch (EditedMeanwhile meanwhile) {
                reading.refuse("target", forms.writtenAnew());
                PracticePage now = show.page(viewer.get(), show.visible(viewer.get(), code), Optional.empty(), Optional.empty());
                return answer(409, now, reading.view().against(FormView.filled(typed), now.tasks().lock()));
            } catch (ForbiddenMove refused) {
                reading.refuse("note", refused.getMessage());
            }
        }
        return answer(422, view, reading.view());
    }

    private Response answer(int status, PracticePage view, FormView told) {
        return Response.status(status).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(told.on(form -> page(view, form))).build();
    }

    private TemplateInstance page(PracticePage view, FormView form) {
        return Templates.practice(pages.of(view.code() + ": " + view.title()), view, form);
    }
}
