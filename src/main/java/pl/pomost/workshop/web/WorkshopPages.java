package pl.pomost.workshop.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.shared.Doubts;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.SentForm;
import pl.pomost.workshop.Refusal;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.Workshops;

/** The page of a workshop, as it stands or with a form that has to be mended. */
@RequestScoped
class WorkshopPages {

    /** Which of the page's forms was sent. */
    enum Part {
        NONE, PLAN, GUEST, LIST, CLOSING
    }

    @CheckedTemplate(basePath = "workshop")
    static class Templates {
        static native TemplateInstance workshop(Page page, WorkshopView room, BeforeView before, AttendanceView attendance, PlanView plan, SentForm guest, String summary,
                FormErrors errors, Doubts doubts, boolean saved, boolean guestOpen);
    }

    private final Pages pages;
    private final Workshops workshops;
    private final WorkshopViews views;
    private final BeforeViews befores;
    private final AttendanceViews attendances;
    private final Refusals refusals;
    private final WorkshopTexts texts;

    WorkshopPages(Pages pages, Workshops workshops, WorkshopViews views, BeforeViews befores, AttendanceViews attendances, Refusals refusals, WorkshopTexts texts) {
        this.pages = pages;
        this.workshops = workshops;
        this.views = views;
        this.befores = befores;
        this.attendances = attendances;
        this.refusals = refusals;
        this.texts = texts;
    }

    TemplateInstance page(Scope scope, int stage, boolean saved) {
        return render(scope, stage, FormErrors.NONE, Doubts.NONE, Part.NONE, SentForm.NONE, saved);
    }

    Response again(Scope scope, int stage, Refusal refusal, Part part, SentForm form) {
        return again(scope, stage, refusals.inWords(refusal), part, form);
    }

    Response again(Scope scope, int stage, FormErrors errors, Part part, SentForm form) {
        return refused(render(scope, stage, errors.called(labels()), Doubts.NONE, part, form, false));
    }

    /** Shows the closing form again and asks whether words that may tell of a particular person are to be kept. */
    Response asking(Scope scope, int stage, Doubts doubts, SentForm form) {
        return refused(render(scope, stage, FormErrors.NONE, doubts, Part.CLOSING, form, false));
    }

    private static Response refused(TemplateInstance page) {
        return Response.status(422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(page).build();
    }

    /** Fields whose mistakes do not say by themselves which field is meant. */
    private Map<String, String> labels() {
        return Map.of("data", texts.date(), "poczatek", texts.starts(), "koniec", texts.ends(), "miejsce", texts.place(), "prowadzi", texts.leader(),
                "imie", texts.fullName(), "nazwiska", texts.paperPeople(), "sektor-listy", texts.sector(), "funkcja", texts.job(), "instytucja", texts.institution());
    }

    private TemplateInstance render(Scope scope, int stage, FormErrors errors, Doubts doubts, Part part, SentForm form, boolean saved) {
        Workshop workshop = workshops.at(scope, stage);
        SentForm guest = part == Part.GUEST || part == Part.LIST ? form : SentForm.NONE;
        boolean planOpen = part == Part.PLAN || workshop.isPlanned() && workshop.heldOn().isEmpty();
        PlanView plan = PlanView.of(workshop, part == Part.PLAN ? form : SentForm.NONE, planOpen);
        String summary = part == Part.CLOSING ? form.text("podsumowanie") : workshop.summary().orElse("");
        WorkshopView room = views.of(scope, workshop);
        Page page = pages.of(texts.title(stage, room.title()), scope, "");
        return Templates.workshop(page, room, befores.of(scope, workshop), attendances.of(scope, workshop, guest), plan, guest, summary, errors, doubts, saved, part == Part.GUEST);
    }
}
