package pl.pomost.diagnosis.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.diagnosis.Concerns;
import pl.pomost.diagnosis.DiagnosisDraft;
import pl.pomost.diagnosis.DiagnosisEntry;
import pl.pomost.diagnosis.Errand;
import pl.pomost.diagnosis.Evidence;
import pl.pomost.diagnosis.Scale;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.PolishNumbers;
import pl.pomost.shared.Submitted;

/** The form of a diagnosis entry: from the entry to text in fields, and from what was typed to a draft. */
final class DiagnosisForm {

    /** What was agreed a while ago may be late; a day longer ago is a slip of the hand. */
    private static final int LATE_YEARS = 1;

    private final LocalDate today;
    private final FormReading reading;
    private final DiagnosisDraft draft;

    /** @param stored the entry being changed, whose unknown parts are kept */
    DiagnosisForm(Submitted typed, DiagnosisChoices choices, Optional<DiagnosisEntry> stored, LocalDate today, DiagnosisTexts texts, EvidenceTexts sure, FormTexts words) {
        this.today = today;
        reading = new FormReading(typed, words);
        String area = stored.map(DiagnosisEntry::area).orElseGet(() -> reading.field("area", texts.area()).requiredOneOf(choices.areas()));
        boolean whole = reading.field("whole-powiat", texts.wholePowiat()).ticked();
        List<String> gminas = reading.field("gminas", texts.gminas()).someOf(choices.gminas());
        draft = new DiagnosisDraft(area, whole ? Choice.codes(choices.gminas()) : gminas, whole,
                reading.field("kind", texts.kind()).requiredOneOf(choices.kinds()),
                reading.field("title", texts.entryTitle()).required(120),
                reading.field("description", texts.description()).text(20_000),
                concerns(choices, stored, texts), scale(stored, texts), evidence(choices, stored, texts),
                reading.field("causes", texts.causes()).lines(5_000), reading.field("effects", texts.effects()).lines(5_000),
                reading.field("competence", texts.competence()).oneOf(choices.competence()),
                reading.field("competence-note", texts.competenceNote()).text(20_000),
                reading.field("tags", texts.tags()).someOf(choices.tags()),
                reading.field("standard", texts.standard()).oneOf(choices.standards()),
                reading.field("weight", texts.weight()).oneOf(choices.marks()).map(Integer::valueOf),
                reading.field("influence", texts.influence()).oneOf(choices.marks()).map(Integer::valueOf),
                reading.field("gap", texts.gap()).ticked(), reading.field("gap-plan", texts.gapPlan()).text(20_000),
                errand("gap", sure.gapWho(), sure.gapDue(), choices, stored.flatMap(DiagnosisEntry::gapErrand)),
                reading.field("evidence-tag", sure.evidenceTag()).oneOf(choices.evidenceTags()),
                errand("check", sure.checkWho(), sure.checkDue(), choices, stored.flatMap(DiagnosisEntry::toCheck)),
                reading.field("threats", sure.threats()).someOf(choices.threats()));
    }

    static Submitted filled(DiagnosisEntry entry) {
        Optional<Concerns> concerns = entry.concerns();
        Optional<Scale> scale = entry.scale();
        Optional<Evidence> evidence = entry.evidence();
        return Submitted.NOTHING.with("version", String.valueOf(entry.version())).with("area", entry.area()).with("kind", entry.kind().orElse(""))
                .with("title", entry.title()).with("description", entry.description().orElse(""))
                .with("whole-powiat", entry.wholePowiat() ? "tak" : "").with("gminas", entry.gminas())
                .with("groups", concerns.map(Concerns::groups).orElse(List.of())).with("concerns", concerns.map(Concerns::detail).orElse(""))
                .with("scale-count", scale.map(Scale::count).map(PolishNumbers::typed).orElse(""))
                .with("scale-of", scale.map(Scale::of).map(PolishNumbers::typed).orElse(""))
                .with("scale-unit", scale.map(Scale::unit).orElse("")).with("scale-period", scale.map(Scale::period).orElse(""))
                .with("scale-persons", scale.map(Scale::countsPersons).orElse(false) ? "tak" : "")
                .with("evidence-type", evidence.map(Evidence::type).orElse("")).with("evidence-source", evidence.map(Evidence::source).orElse(""))
                .with("evidence-date", evidence.map(Evidence::date).map(LocalDate::toString).orElse(""))
                .with("evidence-reliability", evidence.map(Evidence::reliability).orElse(""))
                .with("causes", String.join("\n", entry.causes())).with("effects", String.join("\n", entry.effects()))
                .with("competence", entry.inPowiatCompetence().orElse("")).with("competence-note", entry.competenceNote().orElse(""))
                .with("tags", entry.challengeTags()).with("standard", entry.standard().orElse(""))
                .with("weight", entry.weight().map(String::valueOf).orElse("")).with("influence", entry.influence().map(String::valueOf).orElse(""))
                .with("gap", entry.dataGap() ? "tak" : "").with("gap-plan", entry.gapPlan().orElse(""))
                .with("gap-who", who(entry.gapErrand())).with("gap-due", due(entry.gapErrand())).with("evidence-tag", entry.evidenceTag().orElse(""))
                .with("check-who", who(entry.toCheck())).with("check-due", due(entry.toCheck())).with("threats", entry.threats());
    }

    FormReading reading() {
        return reading;
    }

    DiagnosisDraft draft() {
        return draft;
    }

    private static String who(Optional<Errand> errand) {
        return errand.map(Errand::who).orElse("");
    }

    private static String due(Optional<Errand> errand) {
        return errand.map(Errand::due).map(LocalDate::toString).orElse("");
    }

    private Optional<Errand> errand(String name, String whoLabel, String dueLabel, DiagnosisChoices choices, Optional<Errand> stored) {
        var who = reading.field(name + "-who", whoLabel).oneOf(choices.people());
        var due = reading.field(name + "-due", dueLabel).dateToCome(today.minusYears(LATE_YEARS), stored.map(Errand::due));
        return who.isEmpty() && due.isEmpty() ? Optional.empty() : Optional.of(new Errand(who.orElse(null), due.orElse(null), stored.map(Errand::extra).orElse(Map.of())));
    }

    private Optional<Concerns> concerns(DiagnosisChoices choices, Optional<DiagnosisEntry> stored, DiagnosisTexts texts) {
        List<String> groups = reading.field("groups", texts.concerns()).someOf(choices.groups());
        Optional<String> detail = reading.field("concerns", texts.concernsDetail()).text(300);
        return groups.isEmpty() && detail.isEmpty() ? Optional.empty()
                : Optional.of(new Concerns(groups, detail.orElse(null), stored.flatMap(DiagnosisEntry::concerns).map(Concerns::extra).orElse(Map.of())));
    }

    private Optional<Scale> scale(Optional<DiagnosisEntry> stored, DiagnosisTexts texts) {
        var count = reading.field("scale-count", texts.scaleCount()).number(4);
        var of = reading.field("scale-of", texts.scaleOf()).number(4);
        var unit = reading.field("scale-unit", texts.scaleUnit()).text(300);
        var period = reading.field("scale-period", texts.scalePeriod()).text(300);
        boolean persons = reading.field("scale-persons", texts.scalePersons()).ticked();
        boolean nothing = count.isEmpty() && of.isEmpty() && unit.isEmpty() && period.isEmpty() && !persons;
        return nothing ? Optional.empty() : Optional.of(new Scale(count.orElse(null), of.orElse(null), unit.orElse(null), period.orElse(null), persons,
                stored.flatMap(DiagnosisEntry::scale).map(Scale::extra).orElse(Map.of())));
    }

    private Optional<Evidence> evidence(DiagnosisChoices choices, Optional<DiagnosisEntry> stored, DiagnosisTexts texts) {
        var type = reading.field("evidence-type", texts.evidenceType()).oneOf(choices.evidenceTypes());
        var source = reading.field("evidence-source", texts.evidenceSource()).text(300);
        var date = reading.field("evidence-date", texts.evidenceDate()).datePast(today, stored.flatMap(DiagnosisEntry::evidence).map(Evidence::date));
        var reliability = reading.field("evidence-reliability", texts.evidenceReliability()).oneOf(choices.reliability());
        boolean nothing = type.isEmpty() && source.isEmpty() && date.isEmpty() && reliability.isEmpty();
        return nothing ? Optional.empty() : Optional.of(new Evidence(type.orElse(null), source.orElse(null), date.orElse(null), reliability.orElse(null),
                stored.flatMap(DiagnosisEntry::evidence).map(Evidence::extra).orElse(Map.of())));
    }
}
