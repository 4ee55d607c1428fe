package pl.pomost.network.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import pl.pomost.access.Viewer;
import pl.pomost.directory.Powiats;
import pl.pomost.network.Contacts;
import pl.pomost.network.ContactDraft;
import pl.pomost.scenario.Scenarios;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Dates;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.Language;
import pl.pomost.shared.Paged;
import pl.pomost.shared.PolishDates;

/** Makes the list of contacts for one viewer. */
@ApplicationScoped
class ContactPages {

    private static final String LANGUAGES = "languages";
    private static final int MONTHS = 12;

    private final Contacts contacts;
    private final Powiats powiats;
    private final Vocabulary vocabulary;
    private final Scenarios scenarios;
    private final DomainClock clock;
    private final ContactTexts texts;

    ContactPages(Contacts contacts, Powiats powiats, Vocabulary vocabulary, Scenarios scenarios, DomainClock clock, ContactTexts texts) {
        this.contacts = contacts;
        this.powiats = powiats;
        this.vocabulary = vocabulary;
        this.scenarios = scenarios;
        this.clock = clock;
        this.texts = texts;
    }

    ContactsPage list(Viewer viewer, ContactsPage.Wanted wanted, String page) {
        List<Contacts.View> seen = contacts.seenBy(viewer);
        List<Contacts.View> found = seen.stream().filter(each -> fits(each, wanted)).toList();
        Paged<Contacts.View> paged = Paged.of(found, Paged.number(page), query(wanted));
        var rows = new ArrayList<ContactsPage.Row>();
        String powiat = "";
        for (Contacts.View each : paged.rows()) {
            rows.add(row(each, each.powiat().equals(powiat) ? "" : each.powiat()));
            powiat = each.powiat();
        }
        return new ContactsPage(wanted, places(), vocabulary.areas(), languages(), new Paged<>(rows, paged.number(), paged.pages(), paged.first(), paged.all(), paged.query()),
                Contacts.seesAll(viewer), !seen.isEmpty(), !own(viewer).isEmpty());
    }

    /** The powiats whose contacts the viewer writes down. */
    List<Choice> own(Viewer viewer) {
        return places().stream().filter(place -> Contacts.mayEdit(viewer, place.code())).toList();
    }

    /** In the language of whoever asks. */
    List<Choice> languages() {
        String shown = Language.current().tag();
        return vocabulary.choices(LANGUAGES).stream().map(each -> new Choice(each.code(), scenarios.current().dictionary(LANGUAGES).label(each.code(), shown))).toList();
    }

    private List<Choice> places() {
        return powiats.ofRegion().stream().map(powiat -> new Choice(powiat.teryt(), powiat.name()))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(PolishDates.POLISH)::compare)).toList();
    }

    private static boolean fits(Contacts.View view, ContactsPage.Wanted wanted) {
        ContactDraft says = view.says();
        String text = plain(says.office() + " " + says.matter() + " " + says.person().orElse(""));
        return (wanted.powiat().isEmpty() || view.teryt().equals(wanted.powiat())) && (wanted.area().isEmpty() || says.area().filter(wanted.area()::equals).isPresent())
                && (wanted.language().isEmpty() || says.languages().contains(wanted.language()))
                && Arrays.stream(plain(wanted.words()).split("\\s+")).allMatch(text::contains);
    }

    private ContactsPage.Row row(Contacts.View view, String heading) {
        ContactDraft says = view.says();
        boolean stale = view.checkedOn().isBefore(clock.today().minusMonths(MONTHS));
        return new ContactsPage.Row(view.id().toString(), heading, says.office(), says.matter(), says.area().orElse(""), says.area().map(vocabulary::area).orElse(""), says.person().orElse(""),
                says.phone().orElse(""), says.mail().orElse(""), says.place().orElse(""), says.hours().orElse(""), spoken(says.languages()), checked(view.checkedOn(), stale), stale, says.open(),
                view.mayEdit());
    }

    private String spoken(List<String> codes) {
        return codes.stream().map(code -> scenarios.current().dictionary(LANGUAGES).label(code, Language.current().tag())).collect(Collectors.joining(", "));
    }

    private String checked(LocalDate day, boolean stale) {
        return stale ? texts.stale(Dates.inWords(day)) : texts.checked(Dates.inWords(day));
    }

    private static String query(ContactsPage.Wanted wanted) {
        return part("powiat", wanted.powiat()) + part("obszar", wanted.area()) + part("jezyk", wanted.language()) + part("szukaj", wanted.words());
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }

    /** Whatever the case, with or without Polish letters. */
    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('ł', 'l').strip();
    }
}
