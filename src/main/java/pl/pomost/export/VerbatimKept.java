package pl.pomost.export;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.plan.KeptParts;
import pl.pomost.process.ProcessJson;

/** Lets the plan read what is kept word for word. */
@ApplicationScoped
class VerbatimKept implements KeptParts {

    private final VerbatimParts parts;

    VerbatimKept(VerbatimParts parts) {
        this.parts = parts;
    }

    @Override
    public Map<String, JsonNode> of(UUID enrolment) {
        return parts.of(enrolment).stream().collect(Collectors.toMap(VerbatimPart::name, part -> ProcessJson.parse(part.content())));
    }
}
