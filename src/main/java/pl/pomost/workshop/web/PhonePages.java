package pl.pomost.workshop.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.shared.FormErrors;
import pl.pomost.workshop.web.HallDoor.Inside;

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

    TemplateInstance of(Inside inside) {
        return of(inside, PhoneCard.NEW, FormErrors.NONE);
    }

    /** @param typed what comes back to be mended */
    TemplateInstance of(Inside inside, PhoneCard typed, FormErrors errors) {
        PhoneView view = views.of(inside, door.powiat(inside.workshop()), door.tableOf(inside.workshop()));
        return Templates.phone(pages.of(view.title()), view, typed, errors);
    }
}
