package pl.pomost.scenario;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A field of life in which a powiat works, such as education.
 *
 * @param code three capital letters, part of the codes of entries (A-EDU-3)
 * @param shortName for tags and tables
 * @param covers codes of the areas of the catalogue of standards that are worked on here; usually only its own
 * @param expectedInstitutions codes of the dictionary {@code institution_kinds}; a missing one is pointed out, never forbidden
 */
public record AreaDef(String code, @JsonProperty("short") LocalizedText shortName, LocalizedText name, List<String> covers,
        List<String> expectedInstitutions) {

    public AreaDef {
        covers = covers == null ? List.of(code) : List.copyOf(covers);
        expectedInstitutions = expectedInstitutions == null ? List.of() : List.copyOf(expectedInstitutions);
    }
}
