package pl.pomost.diagnosis;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.pomost.shared.CodedEntry;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.shared.PlainText;

/** One finding of the team about how things are in the powiat (domain brief, 3.3). */
@Entity
@Table(name = "diagnosis_entry")
public class DiagnosisEntry extends CodedEntry {

    private static final String REPORTED = "reported";

    private String area;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> gminas = List.of();

    private boolean wholePowiat;

    private String kind;

    private String title;

    private String description;

    @JdbcTypeCode(SqlTypes.JSON)
    private Concerns concerns;

    @JdbcTypeCode(SqlTypes.JSON)
    private Scale scale;

    @JdbcTypeCode(SqlTypes.JSON)
    private Evidence evidence;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> causes = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> effects = List.of();

    private String inPowiatCompetence;

    private String competenceNote;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> challengeTags = List.of();

    private String standard;

    private Integer weight;

    private Integer influence;
    private String status = REPORTED;
    private String statusReason;
    private boolean dataGap;
    private String gapPlan;

    @JsonInclude(Include.NON_NULL)
    private String evidenceTag;

    @JdbcTypeCode(SqlTypes.JSON)
    @JsonInclude(Include.NON_NULL)
    private Errand toCheck;

    @JdbcTypeCode(SqlTypes.JSON)
    @JsonInclude(Include.NON_NULL)
    private Errand gapErrand;

    @JdbcTypeCode(SqlTypes.JSON)
    @JsonInclude(Include.NON_EMPTY)
    private List<String> threats = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    @JsonInclude(Include.NON_NULL)
    private CountShown countShown;

    protected DiagnosisEntry() {
        // for Hibernate and for reading a process file
    }

    public String area() {
        return area;
    }

    public List<String> gminas() {
        return gminas;
    }

    public boolean wholePowiat() {
        return wholePowiat;
    }

    public Optional<String> kind() {
        return Optional.ofNullable(kind);
    }

    public String title() {
        return title;
    }

    public Optional<String> description() {
        return Optional.ofNullable(description);
    }

    public Optional<Concerns> concerns() {
        return Optional.ofNullable(concerns);
    }

    public Optional<Scale> scale() {
        return Optional.ofNullable(scale);
    }

    public Optional<Evidence> evidence() {
        return Optional.ofNullable(evidence);
    }

    public List<String> causes() {
        return causes;
    }

    public List<String> effects() {
        return effects;
    }

    public Optional<String> inPowiatCompetence() {
        return Optional.ofNullable(inPowiatCompetence);
    }

    public Optional<String> competenceNote() {
        return Optional.ofNullable(competenceNote);
    }

    public List<String> challengeTags() {
        return challengeTags;
    }

    public Optional<String> standard() {
        return Optional.ofNullable(standard);
    }

    public Optional<Integer> weight() {
        return Optional.ofNullable(weight);
    }

    public Optional<Integer> influence() {
        return Optional.ofNullable(influence);
    }

    public String status() {
        return status;
    }

    public Optional<String> statusReason() {
        return Optional.ofNullable(statusReason);
    }

    public boolean dataGap() {
        return dataGap;
    }

    public Optional<String> gapPlan() {
        return Optional.ofNullable(gapPlan);
    }

    /** What kind of knowledge it is: fact, practitioner, resident or to_check. */
    public Optional<String> evidenceTag() {
        return Optional.ofNullable(evidenceTag);
    }

    /** Who is to check it and by when, should it have to be checked. */
    public Optional<Errand> toCheck() {
        return Optional.ofNullable(toCheck);
    }

    /** Who brings the missing data and by when. */
    public Optional<Errand> gapErrand() {
        return Optional.ofNullable(gapErrand);
    }

    /** Dangers of the presidents' declaration that it names. */
    public List<String> threats() {
        return threats;
    }

    /** Why its small number of people is shown in public all the same; empty means that it is hidden. */
    public Optional<CountShown> countShown() {
        return Optional.ofNullable(countShown).filter(decision -> decision.isAbout(scale().map(Scale::count).orElse(null)));
    }

    /** Whether it counts people and fewer of them than the limit, so that the number is hidden in public unless somebody decides otherwise. */
    public boolean hasSmallCount(int limit) {
        return scale().filter(each -> each.countsFewerPeopleThan(limit)).isPresent();
    }

    /** Whether its number is hidden in public where it is small: it counts people, and nobody decided to show it. The one rule for all that is public. */
    public boolean hidesFew() {
        return scale().filter(each -> Boolean.TRUE.equals(each.countsPersons())).isPresent() && countShown().isEmpty();
    }

    /** Shows the number in public, with a reason, or hides it again. */
    public void showCount(Optional<CountShown> decision) {
        countShown = decision.orElse(null);
    }

    /** Whether it stands: neither rejected nor merged into another. */
    public boolean isStanding() {
        return !"rejected".equals(status) && !"merged".equals(status);
    }

    public static DiagnosisEntry of(DiagnosisDraft draft) {
        var entry = new DiagnosisEntry();
        entry.area = draft.area();
        entry.rewrite(draft);
        return entry;
    }

    /** Takes over everything that people write in the form; status and area, which is part of the code, stay. */
    public void rewrite(DiagnosisDraft draft) {
        gminas = draft.gminas();
        wholePowiat = draft.wholePowiat();
        kind = draft.kind();
        title = draft.title();
        description = draft.description().orElse(null);
        concerns = draft.concerns().orElse(null);
        // whoever showed a small number showed that one
        countShown = draft.scale().equals(scale()) ? countShown : null;
        scale = draft.scale().orElse(null);
        evidence = draft.evidence().orElse(null);
        causes = draft.causes();
        effects = draft.effects();
        inPowiatCompetence = draft.competence().orElse(null);
        competenceNote = draft.competenceNote().orElse(null);
        challengeTags = draft.challengeTags();
        standard = draft.standard().orElse(null);
        weight = draft.weight().orElse(null);
        influence = draft.influence().orElse(null);
        dataGap = draft.dataGap();
        gapPlan = draft.gapPlan().orElse(null);
        gapErrand = draft.gapErrand().orElse(null);
        evidenceTag = draft.evidenceTag().orElse(null);
        toCheck = draft.toCheck().orElse(null);
        threats = draft.threats();
    }

    /** Weight times influence; empty until both are given. */
    public Optional<Integer> priorityScore() {
        return weight == null || influence == null ? Optional.empty() : Optional.of(weight * influence);
    }

    /** @throws ForbiddenMove when the entry is not as reported */
    public void confirm() {
        move("confirmed", null);
    }

    /** @param reason for others to read, e.g. which entry says it now; must not be blank */
    public void merge(String reason) {
        move("merged", required(reason));
    }

    /** @param reason for others to read; must not be blank */
    public void reject(String reason) {
        move("rejected", required(reason));
    }

    /** Takes the decision back, so that another can be made. */
    public void reopen() {
        if (REPORTED.equals(status)) {
            throw new ForbiddenMove("Ten wpis jest już zgłoszony.");
        }
        status = REPORTED;
        statusReason = null;
    }

    private void move(String to, String reason) {
        if (!REPORTED.equals(status)) {
            throw new ForbiddenMove("O tym wpisie już zdecydowano. Najpierw cofnij poprzednią decyzję.");
        }
        status = to;
        statusReason = reason;
    }

    private static String required(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new ForbiddenMove("Napisz powód: inni muszą wiedzieć, dlaczego tego wpisu nie będzie w planie.");
        }
        if (PlainText.isBroken(reason)) {
            throw new ForbiddenMove("W tekście jest znak, którego nie widać. Skasuj tekst i wpisz go ponownie.");
        }
        return reason.strip();
    }
}
