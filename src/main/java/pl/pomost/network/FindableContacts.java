package pl.pomost.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;
import pl.pomost.process.Findable;
import pl.pomost.process.FindableKind;
import pl.pomost.process.Findables;
import pl.pomost.process.Openness;
import pl.pomost.scenario.Vocabulary;

/**
 * Which office handles what, where and in which languages: public contacts are found by everybody, others by teams and ROPS. Whoever works there is
 * named on the contact's own page alone.
 */
@ApplicationScoped
class FindableContacts implements Findables<PowiatContact> {

    private final PowiatContacts contacts;
    private final Powiats powiats;
    private final Vocabulary words;

    FindableContacts(PowiatContacts contacts, Powiats powiats, Vocabulary words) {
        this.contacts = contacts;
        this.powiats = powiats;
        this.words = words;
    }

    @Override
    public String name() {
        return "contact";
    }

    @Override
    public Class<PowiatContact> entity() {
        return PowiatContact.class;
    }

    @Override
    public UUID thing(PowiatContact contact) {
        return contact.id();
    }

    @Override
    public List<Findable> now(PowiatContact contact) {
        return told(contact, places()).stream().toList();
    }

    @Override
    public List<Findable> all(Optional<UUID> enrolment) {
        if (enrolment.isPresent()) {
            return List.of();
        }
        Set<String> places = places();
        return contacts.listAll().stream().flatMap(each -> told(each, places).stream()).toList();
    }

    @Override
    public boolean goesWithImport() {
        return false;
    }

    /** Those of a powiat to practise in are in no list. */
    private Set<String> places() {
        return powiats.ofRegion().stream().map(Powiat::teryt).collect(Collectors.toSet());
    }

    private Optional<Findable> told(PowiatContact contact, Set<String> places) {
        ContactDraft says = contact.draft();
        return Optional.of(contact.powiat()).filter(places::contains).map(teryt -> new Findable(FindableKind.CONTACT, contact.id(), "", Optional.empty(), says.area().orElse(""), "",
                says.office(), List.of(says.matter(), String.join(", ", words.labels("languages", says.languages())), says.place().orElse(""), says.hours().orElse("")),
                "/kontakty?powiat=" + teryt + "&szukaj=" + URLEncoder.encode(says.office().substring(0, Math.min(60, says.office().length())), StandardCharsets.UTF_8),
                says.open() ? Openness.EVERYBODY : Openness.CIRCLE, teryt, says.open() ? "" : GroupCircles.TEAMS));
    }
}
