package pl.pomost.agreement.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.pomost.agreement.DispatchDraft;
import pl.pomost.agreement.DispatchKind;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.standard.CatalogueVersion;

/** Reads what somebody wants to send to teams. */
final class DispatchForm {

    private static final int LONGEST_TITLE = 300;
    private static final int MOST = 10_000;

    private final FormReading reading;
    private final Optional<DispatchKind> kind;
    private final Optional<CatalogueVersion> standard;
    private final Optional<String> area;
    private final String title;
    private final String words;
    private final Optional<LocalDate> due;
    private final List<String> powiats;

    /** What can be chosen. @param versions standards that are in force */
    record Choices(List<Choice> kinds, List<CatalogueVersion> versions, List<Choice> areas, List<Choice> powiats) {

        public List<Choice> standards() {
            return versions.stream().map(version -> new Choice(key(version), version.code() + " " + version.name())).toList();
        }

        static String key(CatalogueVersion version) {
            return version.code() + "/" + version.number();
        }
    }

    DispatchForm(FormReading reading, Choices choices, DispatchTexts texts, FormTexts forms) {
        this.reading = reading;
        kind = DispatchKind.of(reading.field("kind", texts.kindField()).requiredOneOf(choices.kinds()));
        Optional<String> chosen = reading.field("standard", texts.standardField()).oneOf(choices.standards());
        standard = choices.versions().stream().filter(version -> chosen.equals(Optional.of(Choices.key(version)))).findFirst();
        area = reading.field("area", texts.area()).oneOf(choices.areas());
        title = reading.field("title", texts.title()).required(LONGEST_TITLE);
        words = reading.field("words", texts.words()).required(MOST);
        due = reading.field("due", texts.dueField()).date();
        powiats = reading.field("powiats", texts.chosen()).someOf(choices.powiats());
        boolean ofStandard = kind.equals(Optional.of(DispatchKind.STANDARD));
        if (ofStandard && standard.isEmpty()) {
            reading.refuse("standard", texts.standardMissing());
        }
        if (kind.isPresent() && !ofStandard && standard.isPresent()) {
            reading.refuse("standard", texts.standardTooMuch());
        }
        if (due.isEmpty()) {
            reading.refuse("due", forms.required());
        }
    }

    FormReading reading() {
        return reading;
    }

    /** Worth something only when the form was accepted. */
    DispatchDraft draft(Optional<String> group) {
        return new DispatchDraft(group, kind.orElseThrow(), standard.map(CatalogueVersion::code), standard.map(CatalogueVersion::number), standard.map(CatalogueVersion::area).or(() -> area), title,
                words, due.orElseThrow(), Set.copyOf(powiats));
    }
}
