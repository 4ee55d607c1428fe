package pl.pomost.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Editions;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;
import pl.pomost.testing.LocalStackResource;

/** Whatever passes the check can be stored, and what is handed out of it passes the check again and stays as it is. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class AnyFileTest {

    private static final int CHANGES = 40;

    @Inject
    ReplaceProcess replace;
    @Inject
    ExportProcess export;
    @Inject
    ProcessFileCheck check;
    @Inject
    ProcessContexts contexts;
    @Inject
    Powiats powiats;
    @Inject
    Editions editions;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    @TestTransaction
    void aFileThatPassesTheCheckGoesInAndOut(long seed) {
        ProcessContext context = contexts.of("2205", Demo.tree());
        ObjectNode file = spoiltWithoutMistakes(context, new Random(seed));
        ObjectNode first = throughTheDatabase(file);
        assertThat(check.check(first, context)).isEmpty();
        assertThat(SameJson.differences(first, throughTheDatabase(first))).isEmpty();
    }

    private ObjectNode throughTheDatabase(ObjectNode file) {
        Powiat powiat = powiats.findById("2205");
        Edition edition = editions.byYear(2027).orElseThrow();
        UUID enrolment = replace.with(file, powiat, edition, "test");
        return export.of(powiat, edition, Optional.of(enrolment)).tree();
    }

    private ObjectNode spoiltWithoutMistakes(ProcessContext context, Random random) {
        ObjectNode file = Demo.tree();
        for (int i = 0; i < CHANGES; i++) {
            List<ObjectNode> objects = new ArrayList<>();
            collect(file, objects);
            ObjectNode object = objects.get(random.nextInt(objects.size()));
            List<String> keys = new ArrayList<>();
            object.fieldNames().forEachRemaining(keys::add);
            if (!keys.isEmpty()) {
                String key = keys.get(random.nextInt(keys.size()));
                JsonNode before = object.get(key);
                change(object, key, random.nextInt(6));
                if (!check.check(file, context).isEmpty()) {
                    object.set(key, before);
                    object.remove("nowy klucz");
                }
            }
        }
        return file;
    }

    private static void change(ObjectNode object, String key, int how) {
        JsonNode value = object.get(key);
        switch (how) {
            case 0 -> object.putNull(key);
            case 1 -> object.remove(key);
            case 2 -> object.put("nowy klucz", "\\ ' \" %");
            case 3 -> object.set(key, value.isTextual() ? object.textNode("🙂".repeat(250)) : value.isNumber() ? object.numberNode(0) : value);
            case 4 -> object.set(key, value.isTextual() ? object.textNode("ż".repeat(20_000)) : value.isNumber() ? object.numberNode(99_999_999) : value);
            default -> object.set(key, value.isTextual() ? object.textNode("") : value.isNumber() ? object.numberNode(new BigDecimal("12.5"))
                    : value.isArray() ? object.arrayNode() : value);
        }
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(child -> collect(child, objects));
    }
}
