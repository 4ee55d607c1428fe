package pl.pomost.workshop.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final HallTexts texts;

    PhonePages(Pages pages, PhoneViews views, HallDoor door, OpenItems items, HallTexts texts) {
        this.pages = pages;
        this.views = views;
        this.door = door;
        this.items = items;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "workshop")
    static class Templates {
        static native TemplateInstance phone(Page page, PhoneView phone, PhoneCard card, FormErrors errors);

        static native TemplateInstance afterwards(Page page, PhoneView phone, List<PhoneView.Step> open, String until, PhoneCard card, FormErrors errors);
    }

    TemplateInstance of(Inside inside) {
        return of(inside, PhoneCard.NEW);
    }


    /** The page of somebody who is not looked up. */
    TemplateInstance ofSomebody(Inside inside, String code, String name, PhoneCard form) {
        return of(inside, views.of(inside, door.powiat(inside.workshop()), door.tableOf(inside.workshop()), form).of(code, name), form);
    }

    /** @param typed what comes back to be mended */
    TemplateInstance of(Inside inside, PhoneCard typed) {
        return of(inside, views.of(inside, door.powiat(inside.workshop()), door.tableOf(inside.workshop()), typed), typed);
    }

    private TemplateInstance of(Inside inside, PhoneView view, PhoneCard typed) {
        List<OpenItem> open = items.now(inside.workshop());
        if (!open.isEmpty()) {
            List<String> codes = open.stream().map(OpenItem::item).toList();
            return Templates.afterwards(pages.of(view.title()), view, view.steps().stream().filter(step -> codes.contains(step.code()) && step.isWritten()).toList(),
                    Dates.inWords(open.get(0).until()), typed, listed(view, typed));
        }
        return Templates.phone(pages.of(view.title()), view, typed, listed(view, typed));
    }

    /** The mistakes as the list above them says: by names and ids of the fields of that form, as they stand in it. */
    private FormErrors listed(PhoneView view, PhoneCard typed) {
        Map<String, String> sentences = typed.errors().sentences();
        Optional<PhoneView.Kind> form = view.steps().stream().flatMap(step -> step.kinds().stream()).filter(kind -> typed.isOf(kind.value())).findFirst();
        if (form.isEmpty()) {
            return new FormErrors(sentences.isEmpty() ? Map.of() : Map.of("", String.join(" ", sentences.values())), Map.of());
        }
        Map<String, String> labels = labels(form.get());
        FormErrors listed = FormErrors.NONE;
        for (String field : Stream.concat(labels.keySet().stream(), sentences.keySet().stream()).filter(sentences::containsKey).distinct().toList()) {
            listed = listed.and(id(form.get(), field), sentences.get(field));
        }
        return listed.called(labels.entrySet().stream().collect(Collectors.toMap(each -> id(form.get(), each.getKey()), Map.Entry::getValue)));
    }

    private static String id(PhoneView.Kind form, String field) {
        return field.isEmpty() ? "" : form.id() + "-" + field;
    }

    private Map<String, String> labels(PhoneView.Kind form) {
        var labels = new LinkedHashMap<String, String>();
        labels.put("obszar", texts.area());
        labels.put("slowa", texts.yourCard());
        Stream.concat(form.first().stream(), form.others().stream()).forEach(field -> labels.putIfAbsent(field.name(), field.label()));
        return labels;
    }
}
