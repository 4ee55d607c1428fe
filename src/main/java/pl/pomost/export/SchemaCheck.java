package pl.pomost.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The shape of the file: its JSON Schema, with messages of our own. */
final class SchemaCheck {

    static final String RESOURCE = "/schema/process.schema.json";

    private final JsonSchema schema = load();

    void check(JsonNode file, Mistakes mistakes) {
        for (ValidationMessage broken : schema.validate(file)) {
            // The branches of a choice say nothing to a person; the choice itself is reported.
            if (!insideChoice(broken)) {
                mistakes.addShape(pointer(broken), ShapeMessages.of(broken));
            }
        }
    }

    private static boolean insideChoice(ValidationMessage broken) {
        return broken.getEvaluationPath().toString().contains("/oneOf/");
    }

    /** A missing field is reported where it should be. */
    private static String pointer(ValidationMessage broken) {
        String at = broken.getInstanceLocation().toString();
        return switch (broken.getType()) {
            case "required", "propertyNames" -> Spot.pointer(at, broken.getProperty());
            default -> at;
        };
    }

    private static JsonSchema load() {
        var config = SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).formatAssertionsEnabled(true).build();
        try (var in = SchemaCheck.class.getResourceAsStream(RESOURCE)) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in, config);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
