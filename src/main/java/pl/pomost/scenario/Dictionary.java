package pl.pomost.scenario;

import static com.fasterxml.jackson.annotation.JsonCreator.Mode.DELEGATING;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;

/** A closed list of choices in the order in which people should see them. */
public record Dictionary(List<DictionaryEntry> entries) {

    @JsonCreator(mode = DELEGATING)
    public Dictionary {
        entries = List.copyOf(entries);
    }

    public Optional<DictionaryEntry> byCode(String code) {
        return entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    /** Finds by code, then by label in any language: note-takers and process files write "zasób" as well as "resource". */
    public Optional<DictionaryEntry> find(String value) {
        return byCode(value).or(() -> entries.stream().filter(entry -> entry.isCalled(value.strip())).findFirst());
    }

    public boolean has(String code) {
        return byCode(code).isPresent();
    }

    /** The label in this language; the code itself when the dictionary does not know it, so that nothing vanishes from a page. */
    public String label(String code, String language) {
        return byCode(code).map(entry -> entry.label().text(language)).orElse(code);
    }
}
