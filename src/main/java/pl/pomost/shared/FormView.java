package pl.pomost.shared;

import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A form as a template shows it: what stands in the fields, what is wrong with them, and, when somebody else saved in the
 * meantime, what they saved.
 *
 * @param labels   of the fields, in their order
 * @param meanings what the codes of choices are called
 * @param doubts   places that may tell of a particular person
 */
public record FormView(Submitted typed, Map<String, String> labels, Map<String, String> meanings, Map<String, String> errors,
        Optional<Submitted> saved, Doubts doubts) {

    /** A form in which nothing is suspected. */
    public FormView(Submitted typed, Map<String, String> labels, Map<String, String> meanings, Map<String, String> errors, Optional<Submitted> saved) {
        this(typed, labels, meanings, errors, saved, Doubts.NONE);
    }

    /** A mistake for the summary on top. */
    public record Mistake(String field, String label, String message) {
    }

    /** A field that differs between what somebody else saved and what was typed. */
    public record Difference(String label, String saved, String typed) {
    }

    public static FormView filled(Submitted values) {
        return new FormView(values, Map.of(), Map.of(), Map.of(), Optional.empty());
    }

    /** This form against what was saved meanwhile; it carries the number of the saved version, so that saving again is deliberate. */
    public FormView against(FormView other, int version) {
        var all = new LinkedHashMap<>(labels);
        all.putAll(other.labels);
        return new FormView(typed.with("version", String.valueOf(version)), all, meanings, errors, Optional.of(other.typed), doubts);
    }

    /** The page of this form, with its mistakes listed as the fields stand there. */
    public TemplateInstance on(Function<FormView, TemplateInstance> page) {
        TemplateInstance made = page.apply(this);
        return errors.size() < 2 ? made : page.apply(new FormView(typed, labels, meanings, FieldOrder.arranged(errors, made.render()), saved, doubts));
    }

    public String value(String name) {
        return typed.text(name);
    }

    /** Where the way back leads for whoever opened the form in the room: whoever leads a hall only sees no list. Empty outside of it. */
    public String console() {
        return FormFlow.console(typed);
    }

    public boolean chosen(String name, String value) {
        return typed.has(name, value);
    }

    /** The same with one more mistake. */
    FormView wrong(String name, String label, String message) {
        var names = new LinkedHashMap<>(labels);
        names.put(name, label);
        var all = new LinkedHashMap<>(errors);
        all.put(name, message);
        return new FormView(typed, names, meanings, all, saved, doubts);
    }

    public boolean wrong(String name) {
        return errors.containsKey(name);
    }

    public String error(String name) {
        return errors.getOrDefault(name, "");
    }

    public List<Submitted.Row> rows(String group) {
        return typed.rows(group);
    }

    public List<Mistake> mistakes() {
        return errors.entrySet().stream().map(each -> new Mistake(each.getKey(), labels.getOrDefault(each.getKey(), ""), each.getValue())).toList();
    }

    public String mistakesCounted() {
        return Plurals.of(errors.size(), "miejsce", "miejsca", "miejsc");
    }

    /** Whether it came back instead of being saved, which the page's title says first. */
    public boolean refused() {
        return !errors.isEmpty() || conflict() || !doubts.isEmpty();
    }

    /** Whether nothing is wrong with it but what may tell of a particular person. */
    public boolean onlyDoubtful() {
        return errors.isEmpty() && !conflict();
    }

    public boolean conflict() {
        return saved.isPresent();
    }

    /** Fields that somebody else saved otherwise than they stand here. */
    public List<Difference> differences() {
        return labels.entrySet().stream()
                .map(each -> new Difference(each.getValue(), spoken(saved.orElse(typed), each.getKey()), spoken(typed, each.getKey())))
                .filter(each -> !each.saved().equals(each.typed())).toList();
    }

    /** A browser's date field shows nothing when it is given anything but a day; such text must not vanish. */
    public boolean fitsDateField(String name) {
        String text = value(name);
        try {
            return text.isEmpty() || LocalDate.parse(text) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    static String meaning(String field, String code) {
        return field + "=" + code;
    }

    private String spoken(Submitted values, String name) {
        List<String> all = values.all(name);
        return all.size() == 1 && !meanings.containsKey(meaning(name, all.get(0))) ? values.text(name)
                : all.stream().map(code -> meanings.getOrDefault(meaning(name, code), code)).collect(Collectors.joining(", "));
    }
}
