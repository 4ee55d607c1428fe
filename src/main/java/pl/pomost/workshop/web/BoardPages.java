package pl.pomost.workshop.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.shared.Doubts;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.SentForm;
import pl.pomost.workshop.Agendas;
import pl.pomost.workshop.Refusal;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.Workshops;

/** The page of a board, as it is and as a form that has to be mended. */
@RequestScoped
class BoardPages {

    private final Pages pages;
    private final Workshops workshops;
    private final Agendas agendas;
    private final Boards boards;
    private final Refusals refusals;
    private final BoardTexts texts;

    BoardPages(Pages pages, Workshops workshops, Agendas agendas, Boards boards, Refusals refusals, BoardTexts texts) {
        this.pages = pages;
        this.workshops = workshops;
        this.agendas = agendas;
        this.boards = boards;
        this.refusals = refusals;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "workshop")
    static class Templates {
        static native TemplateInstance board(Page page, String teryt, String powiat, int stage, String title, boolean mayEdit, Optional<Grouped> done,
                String body);
    }

    TemplateInstance page(Scope scope, Workshop workshop, String body, Optional<Grouped> done) {
        String title = Titles.of(workshop, agendas.scenarioOf(workshop));
        Page page = pages.of(texts.title(title), scope, "");
        return Templates.board(page, scope.teryt(), scope.powiat().name(), workshop.stage(), title, scope.mayEdit(), done, body);
    }

    /** With what was ticked and typed, and what is wrong with it. */
    Response again(Scope scope, int stage, SentForm form, Refusal refusal) {
        return again(scope, stage, form, refusals.inWords(refusal), Doubts.NONE);
    }

    Response again(Scope scope, int stage, SentForm form, FormErrors errors, Doubts doubts) {
        Workshop workshop = workshops.at(scope, stage);
        BoardFilter filter = BoardFilter.of(form.text("cwiczenie"), form.text("obszar"));
        var mended = new BoardForm(Set.copyOf(form.all("kartka")), form.text("nazwa"), form.text("grupa"), errors, doubts);
        return Response.status(422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page(scope, workshop, boards.render(scope, workshop, filter, mended), Optional.empty())).build();
    }
}
