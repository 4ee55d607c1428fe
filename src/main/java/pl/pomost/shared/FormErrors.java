package pl.pomost.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What is wrong in a form that was sent, as sentences by field: shown at the field and listed above the form. */
public record FormErrors(Map<String, String> sentences) {

    public static final FormErrors NONE = new FormErrors(Map.of());

    public static FormErrors of(String field, String sentence) {
        return new FormErrors(Map.of(field, sentence));
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

    public Set<Map.Entry<String, String>> all() {
        return sentences.entrySet();
    }

    /** The same and one more; of two for the same field the first stays. */
    public FormErrors and(String field, String sentence) {
        var more = new LinkedHashMap<>(sentences);
        more.putIfAbsent(field, sentence);
        return new FormErrors(more);
    }
}
