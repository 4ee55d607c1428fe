package pl.pomost.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pl.pomost.access.Scope;
import pl.pomost.directory.InstitutionDraft;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Submitted;

/**
 * An institution that a form means to choose and that is not on the team's list yet, typed beside the choice. It goes on the list
 * before the rest of the form is read, so that it stays chosen when something else has to be mended.
 */
@ApplicationScoped
public class UnlistedInstitution {

    private static final String NAME = "nowa-nazwa";
    private static final String KIND = "nowa-rodzaj";
    private static final String SECTOR = "nowa-sektor";
    private static final String SEAT = "nowa-siedziba";
    private static final String PLACE = "nowa-gdzie";
    private static final String PARTNER = "partner";
    private static final String COLUMN = "institution";

    private final AddInstitution addition;
    private final Vocabulary vocabulary;
    private final UnlistedTexts texts;
    private final FormTexts words;

    UnlistedInstitution(AddInstitution addition, Vocabulary vocabulary, UnlistedTexts texts, FormTexts words) {
        this.addition = addition;
        this.vocabulary = vocabulary;
        this.texts = texts;
        this.words = words;
    }

    /**
     * What its fields offer.
     *
     * @param seat    where institutions of the powiat mostly are
     * @param allowed whether the viewer may add to the team's list
     */
    public record Fields(List<Choice> kinds, List<Choice> sectors, String seat, boolean allowed) {
    }

    public Fields fields(Scope scope) {
        return new Fields(vocabulary.choices("institution_kinds"), vocabulary.choices("sectors"), scope.powiat().seat(), scope.mayEdit());
    }

    /**
     * The form as it was sent, with a new institution on the list and chosen; as it was when none was typed or something is wrong with it.
     *
     * @param field in which it is chosen, unless it was typed as a partner: then in the first free row of partners
     */
    public Submitted entered(Scope scope, Submitted typed, String field) {
        if (typed.text(NAME).isEmpty() || !scope.mayEdit()) {
            return typed;
        }
        var reading = new FormReading(typed, words);
        InstitutionDraft draft = read(reading);
        if (!reading.accepted()) {
            return typed;
        }
        String code = addition.add(scope, draft);
        Submitted form = typed.with(NAME, "").with(KIND, "").with(SECTOR, "");
        return typed.has(PLACE, PARTNER) ? withPartner(form, code) : form.with(field, code);
    }

    /** Notes what is wrong with an institution that could not be entered. */
    public void check(FormReading reading) {
        if (!reading.typed().text(NAME).isEmpty()) {
            read(reading);
        }
    }

    private InstitutionDraft read(FormReading reading) {
        return new InstitutionDraft(null, needed(reading, NAME, texts.name(), 300), reading.field(KIND, texts.kind()).requiredOneOf(vocabulary.choices("institution_kinds")),
                reading.field(SECTOR, texts.sector()).requiredOneOf(vocabulary.choices("sectors")), needed(reading, SEAT, texts.seat(), 100));
    }

    private String needed(FormReading reading, String field, String label, int most) {
        if (reading.typed().text(field).isEmpty()) {
            reading.refuse(field, words.required());
        }
        return reading.field(field, label).contact(most).orElse("");
    }

    private static Submitted withPartner(Submitted form, String code) {
        Submitted roomy = form.rows(PARTNER).stream().anyMatch(row -> !form.isFilled(row)) ? form : form.withOneMoreRow(PARTNER);
        return roomy.rows(PARTNER).stream().filter(row -> !roomy.isFilled(row)).findFirst().map(row -> roomy.with(row.name(COLUMN), code)).orElse(roomy);
    }
}
