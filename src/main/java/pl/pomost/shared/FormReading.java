package pl.pomost.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a form field by field and remembers everything that is wrong with it, so that all mistakes are told at once. Values
 * read are worth something only when {@link #accepted()}.
 */
public final class FormReading {

    private final Submitted typed;
    private final FormTexts words;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, String> meanings = new LinkedHashMap<>();
    private final Map<String, String> errors = new LinkedHashMap<>();
    private Doubts doubts = Doubts.NONE;

    public FormReading(Submitted typed, FormTexts words) {
        this.typed = typed;
        this.words = words;
    }

    /** @param label as people see it, for the summary of mistakes */
    public Field field(String name, String label) {
        labels.put(name, label);
        return new Field(name, typed, words, this);
    }

    /** Says what is wrong with a field; the first thing said of a field stays. */
    public void refuse(String name, String message) {
        errors.putIfAbsent(name, message);
    }

    /** Looks in a text that people typed for what must not be kept. */
    void watch(String name, String text) {
        doubts = doubts.and(name, labels.getOrDefault(name, ""), text);
    }

    /** What may tell of a particular person in the texts read so far. */
    public Doubts doubts() {
        return doubts;
    }

    /** What the codes of a field's choices are called, for showing what somebody else chose. */
    void name(String field, List<Choice> choices) {
        choices.forEach(choice -> meanings.put(FormView.meaning(field, choice.code()), choice.label()));
    }

    public boolean isRefused(String name) {
        return errors.containsKey(name);
    }

    public boolean accepted() {
        return errors.isEmpty();
    }

    /** The form as it goes back to whoever typed it. */
    public FormView view() {
        return new FormView(typed, new LinkedHashMap<>(labels), Map.copyOf(meanings), new LinkedHashMap<>(errors), Optional.empty(), doubts);
    }

    public Submitted typed() {
        return typed;
    }
}
