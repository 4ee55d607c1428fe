package pl.pomost.workshop.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.shared.Dates;
import pl.pomost.shared.FormErrors;
import pl.pomost.workshop.OpenItem;
import pl.pomost.workshop.OpenItems;
import pl.pomost.workshop.web.HallDoor.Inside;

/** Makes the page of a phone in the hall, for whoever has been let in. */
@RequestScoped
class PhonePages {

    private final Pages pages;
    private final PhoneViews views;
    private final HallDoor door;
    private final OpenItems items;

    PhonePages(Pages pages, PhoneViews views, HallDoor door, OpenItems items) {
        this.pages = pages;
        this.views = views;
        this.door = door;
        this.items = items;
    }

    @CheckedTemplate(basePath = "workshop")
    static class Templates {
        static native TemplateInstance phone(Page page, PhoneView phone, PhoneCard card, FormErrors errors);

        static native TemplateInstance afterwards(Page page, PhoneView phone, List<PhoneView.Step> open, String until, PhoneCard card, FormErrors errors);
    }

    TemplateInstance of(Inside inside) {
        return of(inside, PhoneCard.NEW);
    }

    /** @param typed what comes back to be mended */
    TemplateInstance of(Inside inside, PhoneCard typed) {
        PhoneView view = views.of(inside, door.powiat(inside.workshop()), door.tableOf(inside.workshop()), typed);
        List<OpenItem> open = items.now(inside.workshop());
        if (!open.isEmpty()) {
            List<String> codes = open.stream().map(OpenItem::item).toList();
            return Templates.afterwards(pages.of(view.title()), view, view.steps().stream().filter(step -> codes.contains(step.code()) && step.isWritten()).toList(),
                    Dates.inWords(open.get(0).until()), typed, listed(typed));
        }
        return Templates.phone(pages.of(view.title()), view, typed, listed(typed));
    }

    /** The mistakes as the list above names them: by the ids of the fields of that form. */
    private static FormErrors listed(PhoneCard typed) {
        FormErrors listed = FormErrors.NONE;
        for (var each : typed.errors().sentences().entrySet()) {
            listed = listed.and(each.getKey().isEmpty() || typed.exercise().isEmpty() ? "" : typed.exercise().replace(':', '-') + "-" + each.getKey(), each.getValue());
        }
        return listed;
    }
}
