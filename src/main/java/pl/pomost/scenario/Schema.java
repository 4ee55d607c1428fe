package pl.pomost.scenario;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

/** Shape of a template file. The schemas are part of the application: an office's own folder cannot loosen them. */
enum Schema {
    SCENARIO("scenario.schema.json"), STANDARDS("standards.schema.json");

    private final JsonSchema rules;

    Schema(String file) {
        var config = SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).locale(Locale.forLanguageTag("pl")).build();
        InputStream content = Schema.class.getClassLoader().getResourceAsStream(TemplateFolder.ON_CLASS_PATH + "schema/" + file);
        rules = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(content, config);
    }

    List<Mistake> mistakesIn(LocatedYaml yaml) {
        return rules.validate(yaml.root().node()).stream().map(message -> SchemaWords.inPolish(message, yaml)).toList();
    }
}
