package pl.pomost.team.web;

import java.util.Optional;
import pl.pomost.directory.Institution;
import pl.pomost.directory.InstitutionDraft;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Submitted;
import pl.pomost.team.InstitutionWords;
import pl.pomost.team.LocalInstitution;

/** The form of an institution: what the region shares, as long as only this powiat uses it, and the powiat's own words. */
final class InstitutionForm {

    private final FormReading reading;
    private final Optional<InstitutionDraft> identity;
    private final InstitutionWords own;

    /** @param shared whether other powiats use it, so that its name stays as it is */
    InstitutionForm(Submitted typed, InstitutionChoices choices, boolean shared, TeamTexts texts, FormTexts words) {
        reading = new FormReading(typed, words);
        identity = shared ? Optional.empty() : Optional.of(identity(choices, texts));
        own = new InstitutionWords(reading.field("obszary", texts.areas()).someOf(choices.areas()), reading.field("adres", texts.address()).contact(500),
                reading.field("telefon", texts.phone()).contact(100), reading.field("email", texts.email()).mail(300),
                reading.field("zadania", texts.tasks()).text(20_000), reading.field("uwaga", texts.note()).text(20_000));
    }

    static Submitted filled(LocalInstitution one, Institution known) {
        return Submitted.NOTHING.with("version", String.valueOf(one.version())).with("nazwa", one.name(known)).with("rodzaj", one.kind(known).orElse(""))
                .with("sektor-instytucji", one.sector(known).orElse("")).with("siedziba", known.seat()).with("obszary", one.areas())
                .with("adres", one.address().orElse("")).with("telefon", one.phone().orElse("")).with("email", one.email().orElse(""))
                .with("zadania", one.tasks().orElse("")).with("uwaga", one.note().orElse(""));
    }

    FormReading reading() {
        return reading;
    }

    Optional<InstitutionDraft> identity() {
        return identity;
    }

    InstitutionWords own() {
        return own;
    }

    private InstitutionDraft identity(InstitutionChoices choices, TeamTexts texts) {
        String name = reading.field("nazwa", texts.institutionName()).required(300);
        String kind = reading.field("rodzaj", texts.kind()).requiredOneOf(choices.kinds());
        String sector = reading.field("sektor-instytucji", texts.sector()).requiredOneOf(choices.sectors());
        return new InstitutionDraft(null, name, kind, sector, reading.field("siedziba", texts.seat()).required(100));
    }
}
