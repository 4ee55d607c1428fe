package pl.pomost.workshop.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.shared.FormErrors;
import pl.pomost.team.Guest;
import pl.pomost.workshop.Workshop;

/** Makes the page of a phone in the hall, for whoever has been let in. */
@RequestScoped
class PhonePages {

    private final Pages pages;
    private final PhoneViews views;
    private final HallDoor door;

    PhonePages(Pages pages, PhoneViews views, HallDoor door) {
        this.pages = pages;
        this.views = views;
        this.door = door;
    }

    @CheckedTemplate(basePath = "workshop")
    static class Templates {
        static native TemplateInstance phone(Page page, PhoneView phone, PhoneCard card, FormErrors errors);
    }

    TemplateInstance of(Workshop workshop, Guest guest) {
        return of(workshop, guest, PhoneCard.NEW, FormErrors.NONE);
    }

    /** @param typed what comes back to be mended */
    TemplateInstance of(Workshop workshop, Guest guest, PhoneCard typed, FormErrors errors) {
        PhoneView view = views.of(workshop, door.powiat(workshop), guest);
        return Templates.phone(pages.of(view.title()), view, typed, errors);
    }
}
