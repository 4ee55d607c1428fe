package pl.pomost.workshop.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.scenario.Scenario;
import pl.pomost.shared.Doubts;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.SentForm;
import pl.pomost.workshop.Agendas;
import pl.pomost.workshop.MendCard.OwnCard;
import pl.pomost.workshop.web.HallDoor.Inside;

/** Makes the page on which somebody mends their own card. */
@RequestScoped
class MendPages {

    private final Pages pages;
    private final PhoneViews phone;
    private final FieldViews fields;
    private final Agendas agendas;
    private final PollTexts texts;

    MendPages(Pages pages, PhoneViews phone, FieldViews fields, Agendas agendas, PollTexts texts) {
        this.pages = pages;
        this.phone = phone;
        this.fields = fields;
        this.agendas = agendas;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "workshop")
    static class Templates {
        static native TemplateInstance mend(Page page, MendView mend, FormErrors errors, Doubts doubts);
    }

    /** @param just whether it has been saved just now, so that this is the only place from which a nameless card can be mended */
    TemplateInstance of(Inside inside, OwnCard card, String key, boolean just) {
        return of(inside, card, SentForm.NONE.with("klucz", key), FormErrors.NONE, Doubts.NONE, Optional.empty(), just);
    }

    TemplateInstance of(Inside inside, OwnCard card, SentForm typed, FormErrors errors, Doubts doubts, Optional<String> other) {
        return of(inside, card, typed, errors, doubts, other, false);
    }

    private TemplateInstance of(Inside inside, OwnCard card, SentForm typed, FormErrors errors, Doubts doubts, Optional<String> other, boolean just) {
        Scenario scenario = agendas.scenarioOf(inside.workshop());
        boolean again = typed.fields().containsKey("tresc");
        List<FieldView> views = scenario.cardType(card.type()).map(type -> fields.form(any -> Map.of(), scenario, type, card.fields(), again ? typed : SentForm.NONE)).orElse(List.of());
        var view = new MendView(phone.base(inside), card.id().toString(), card.code(), again ? typed.text("tresc") : card.text(), card.mark(),
                typed.text("klucz"), just, other, views, phone.lists(inside));
        return Templates.mend(pages.of(texts.mendTitle(card.code())), view, errors.called(FieldView.labels(views)), doubts);
    }
}
