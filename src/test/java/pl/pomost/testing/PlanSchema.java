package pl.pomost.testing;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks the published JSON Schema whether a file is the document of a plan. */
public final class PlanSchema {

    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(PlanSchema.class.getResourceAsStream("/schema/plan.schema.json"), SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());

    private PlanSchema() {
    }

    /** Everything that is not as the schema says, with its place; empty for a document of a plan. */
    public static List<String> violations(byte[] json) {
        return SCHEMA.validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON).stream().map(Object::toString).toList();
    }
}
