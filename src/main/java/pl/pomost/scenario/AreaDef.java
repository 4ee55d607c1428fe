package pl.pomost.scenario;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A field of life in which a powiat works, such as education.
 *
 * @param code three capital letters, part of the codes of entries (A-EDU-3)
 * @param shortName for tags and tables
 * @param expectedInstitutions codes of the dictionary {@code institution_kinds}; a missing one is pointed out, never forbidden
 */
public record AreaDef(String code, @JsonProperty("short") LocalizedText shortName, LocalizedText name, List<String> expectedInstitutions) {

    public AreaDef {
        expectedInstitutions = expectedInstitutions == null ? List.of() : List.copyOf(expectedInstitutions);
    }
}
