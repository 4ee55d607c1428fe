package pl.pomost.practice;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a practice says in one revision. Texts are never null.
 *
 * @param cost          of all of it, in the plan's currency; null where nobody said
 * @param participation how those whom it serves took part in it
 * @param hostSociety   what the people who have lived here longer do in it
 * @param conditions    what it takes to work and to last
 * @param contact       an office, never a person
 * @param lang          in which the texts are written
 * @param type          code of the kind of action; empty for a resource without one
 * @param standards     codes of standards that it raises
 */
public record PracticeWording(String title, String what, String forWhom, BigDecimal cost, String costNote, String result, String participation, String hostSociety,
        String conditions, String contact, String lang, String type, List<String> standards, List<String> languages, List<String> vulnerableGroups) {

    public PracticeWording {
        what = Objects.requireNonNullElse(what, "");
        forWhom = Objects.requireNonNullElse(forWhom, "");
        costNote = Objects.requireNonNullElse(costNote, "");
        result = Objects.requireNonNullElse(result, "");
        participation = Objects.requireNonNullElse(participation, "");
        hostSociety = Objects.requireNonNullElse(hostSociety, "");
        conditions = Objects.requireNonNullElse(conditions, "");
        contact = Objects.requireNonNullElse(contact, "");
        lang = Objects.requireNonNullElse(lang, "pl");
        type = Objects.requireNonNullElse(type, "");
        standards = standards == null ? List.of() : List.copyOf(standards);
        languages = languages == null ? List.of() : List.copyOf(languages);
        vulnerableGroups = vulnerableGroups == null ? List.of() : List.copyOf(vulnerableGroups);
    }

    /** The cost, where somebody said it. */
    public Optional<BigDecimal> costs() {
        return Optional.ofNullable(cost);
    }

    /** The parts that are texts, in the order of reading. */
    @JsonIgnore
    public Map<PracticePart, String> texts() {
        Map<PracticePart, String> texts = new LinkedHashMap<>();
        texts.put(PracticePart.TITLE, title);
        texts.put(PracticePart.WHAT, what);
        texts.put(PracticePart.FOR_WHOM, forWhom);
        texts.put(PracticePart.RESULT, result);
        texts.put(PracticePart.PARTICIPATION, participation);
        texts.put(PracticePart.HOST_SOCIETY, hostSociety);
        texts.put(PracticePart.CONDITIONS, conditions);
        texts.put(PracticePart.COST_NOTE, costNote);
        texts.put(PracticePart.CONTACT, contact);
        return texts;
    }

    /** The parts without which others could make nothing of it; it is not offered before they are written. */
    public List<PracticePart> missing() {
        return Stream.of(PracticePart.WHAT, PracticePart.FOR_WHOM, PracticePart.RESULT, PracticePart.CONDITIONS, PracticePart.CONTACT).filter(part -> text(part).isBlank()).toList();
    }

    /** What a part says; empty where nothing was written. */
    public String text(PracticePart part) {
        return texts().get(part);
    }
}
