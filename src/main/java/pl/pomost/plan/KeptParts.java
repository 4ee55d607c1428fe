package pl.pomost.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;

/** Parts of a process that no module models yet, such as {@code consultation}; implemented where they are stored. */
public interface KeptParts {

    /** By name. Callers hand in an enrolment that they may see. */
    Map<String, JsonNode> of(UUID enrolment);
}
