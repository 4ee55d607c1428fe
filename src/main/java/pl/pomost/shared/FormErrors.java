package pl.pomost.shared;

import io.quarkus.qute.TemplateInstance;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What is wrong in a form that was sent, as sentences by field: shown at the field and listed above the form.
 *
 * @param labels names of fields by which the list calls them, where the sentence alone would not say which is meant
 */
public record FormErrors(Map<String, String> sentences, Map<String, String> labels) {

    private static final Locale POLISH = Locale.forLanguageTag("pl");
    public static final FormErrors NONE = new FormErrors(Map.of(), Map.of());

    public static FormErrors of(String field, String sentence) {
        return new FormErrors(Map.of(field, sentence), Map.of());
    }

    public boolean isEmpty() {
        return sentences.isEmpty();
    }

    public boolean has(String field) {
        return sentences.containsKey(field);
    }

    public String at(String field) {
        return sentences.getOrDefault(field, "");
    }

    public int size() {
        return sentences.size();
    }

    /** What the list above the form says, by field. */
    public Set<Map.Entry<String, String>> all() {
        var all = new LinkedHashMap<>(sentences);
        all.replaceAll((field, sentence) -> labels.containsKey(field) ? labels.get(field) + ": " + sentence.substring(0, 1).toLowerCase(POLISH) + sentence.substring(1) : sentence);
        return all.entrySet();
    }

    /** The same and one more; of two for the same field the first stays. */
    public FormErrors and(String field, String sentence) {
        var more = new LinkedHashMap<>(sentences);
        more.putIfAbsent(field, sentence);
        return new FormErrors(more, labels);
    }

    /** The page of these mistakes, listed as the fields stand there. */
    public TemplateInstance on(Function<FormErrors, TemplateInstance> page) {
        TemplateInstance made = page.apply(this);
        return size() < 2 ? made : page.apply(new FormErrors(FieldOrder.arranged(sentences, made.render()), labels));
    }

    /** The same, listed with the names of these fields. */
    public FormErrors called(Map<String, String> names) {
        return new FormErrors(sentences, names);
    }
}
