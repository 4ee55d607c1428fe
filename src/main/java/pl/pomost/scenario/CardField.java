package pl.pomost.scenario;

import java.util.List;
import java.util.Optional;

/**
 * A field of a card besides its text.
 *
 * @param key name under which the value is stored
 * @param required a card without it is saved all the same and marked as incomplete, so that quick entry is never stopped
 * @param dictionary name of the dictionary with the choices
 * @param options own choices, instead of a dictionary
 * @param votesOf the value is the number of dots given for this vote question; people do not type it
 */
public record CardField(String key, LocalizedText label, FieldType type, boolean required, Optional<LocalizedText> hint,
        Optional<String> dictionary, List<DictionaryEntry> options, Optional<String> votesOf) {

    public CardField {
        hint = hint == null ? Optional.empty() : hint;
        dictionary = dictionary == null ? Optional.empty() : dictionary;
        options = options == null ? List.of() : List.copyOf(options);
        votesOf = votesOf == null ? Optional.empty() : votesOf;
    }

    /** False for values that the application counts itself. */
    public boolean isTyped() {
        return votesOf.isEmpty();
    }
}
