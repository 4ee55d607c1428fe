package pl.pomost.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pl.pomost.action.Action;
import pl.pomost.action.Indicator;
import pl.pomost.action.Postulate;
import pl.pomost.action.Risk;
import pl.pomost.diagnosis.DiagnosisEntry;
import pl.pomost.diagnosis.Resource;
import pl.pomost.plan.Plan;
import pl.pomost.vision.Goal;

/** Whatever an object of a process file says comes out again as it went in, known keys and unknown ones. */
class EntryPropertiesTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /** Keys of all kinds of entries, each with values that the schema allows. */
    private static final Map<String, Arbitrary<JsonNode>> TEXTS = Map.ofEntries(
            Map.entry("title", words()), Map.entry("description", words()), Map.entry("text", words()), Map.entry("name", words()), Map.entry("source", words()),
            Map.entry("comment", words()), Map.entry("sustainability", words()), Map.entry("competence_basis", words()), Map.entry("justification", words()));

    @Property(tries = 300)
    void everyKindOfEntryKeepsWhatItIsTold(@ForAll("kinds") Class<?> kind, @ForAll("texts") Map<String, JsonNode> texts, @ForAll("unknown") Map<String, JsonNode> unknown) {
        ObjectNode told = JSON.objectNode();
        told.setAll(texts);
        told.setAll(unknown);
        keeps(told, kind);
    }

    @Property(tries = 300)
    void anActionKeepsItsMoneyToTheLastDigit(@ForAll("actions") ObjectNode told) {
        keeps(told, Action.class);
    }

    @Property
    void aPlanKeepsItsMakeUp(@ForAll("plans") ObjectNode told) {
        keeps(told, Plan.class);
    }

    private static void keeps(ObjectNode told, Class<?> kind) {
        ObjectNode once = written(ProcessJson.write(ProcessJson.read(told.deepCopy(), kind)));
        told.properties().forEach(key -> assertThat(once.get(key.getKey())).as("%s of %s", key.getKey(), kind.getSimpleName()).isEqualTo(key.getValue()));
        ObjectNode twice = written(ProcessJson.write(ProcessJson.read(once.deepCopy(), kind)));
        assertThat(ProcessJson.text(twice)).isEqualTo(ProcessJson.text(once));
    }

    /** As a reader of the file meets it. */
    private static ObjectNode written(ObjectNode node) {
        return (ObjectNode) ProcessJson.parse(ProcessJson.text(node));
    }

    @Provide
    Arbitrary<Class<?>> kinds() {
        return Arbitraries.of(List.of(Action.class, Goal.class, Indicator.class, Risk.class, Postulate.class, DiagnosisEntry.class, Resource.class));
    }

    @Provide
    Arbitrary<Map<String, JsonNode>> texts() {
        return Arbitraries.maps(Arbitraries.of(TEXTS.keySet()), words()).ofMaxSize(5);
    }

    /** Keys that no kind has. */
    @Provide
    Arbitrary<Map<String, JsonNode>> unknown() {
        Arbitrary<String> keys = Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8).map(key -> "x_" + key);
        Arbitrary<JsonNode> values = Arbitraries.oneOf(words(), amounts().map(JsonNode.class::cast), Arbitraries.of(JSON.booleanNode(true), JSON.arrayNode().add("a").add(1)));
        return Arbitraries.maps(keys, values).ofMaxSize(3);
    }

    @Provide
    Arbitrary<ObjectNode> actions() {
        Arbitrary<ObjectNode> budgets = Arbitraries.maps(Arbitraries.of("2028", "2029", "2030"), amounts()).ofMaxSize(3).map(EntryPropertiesTest::object);
        Arbitrary<ObjectNode> sources = Combinators.combine(words(), amounts(), Arbitraries.of("secured", "applied", "planned"))
                .as((source, amount, state) -> JSON.objectNode().<ObjectNode>set("source", source).<ObjectNode>set("amount", amount).put("status", state));
        return Combinators.combine(budgets, amounts(), sources.list().ofMaxSize(3), Arbitraries.of("gmina", "powiat", "region"), Arbitraries.integers().between(1, 5))
                .as((budget, total, funding, level, mark) -> JSON.objectNode().put("title", "Działanie").<ObjectNode>set("budget", budget).<ObjectNode>set("budget_total", total)
                        .<ObjectNode>set("funding", JSON.arrayNode().addAll(funding)).put("competence_level", level).put("effort", mark));
    }

    @Provide
    Arbitrary<ObjectNode> plans() {
        Arbitrary<ObjectNode> left = Combinators.combine(words(), words()).as((chapter, reason) -> JSON.objectNode().<ObjectNode>set("chapter", chapter).set("reason", reason));
        Arbitrary<ObjectNode> annexes = Combinators.combine(words(), words()).as((title, address) -> JSON.objectNode().<ObjectNode>set("title", title)
                .<ObjectNode>set("address", address).putNull("description"));
        return Combinators.combine(words(), left.list().ofMinSize(1).ofMaxSize(2), annexes.list().ofMinSize(1).ofMaxSize(3)).as((title, leftOut, own) -> JSON.objectNode()
                .<ObjectNode>set("title", title).<ObjectNode>set("left_out_chapters", JSON.arrayNode().addAll(leftOut)).<ObjectNode>set("annexes", JSON.arrayNode().addAll(own)));
    }

    private static Arbitrary<JsonNode> words() {
        return Arbitraries.strings().withChars("aąćęłńóśźżЖї \n\"\\€").ofMinLength(1).ofMaxLength(30).map(JSON::textNode);
    }

    private static Arbitrary<JsonNode> amounts() {
        return Arbitraries.bigDecimals().between(BigDecimal.ONE, new BigDecimal("999999999")).ofScale(2).map(amount -> {
            BigDecimal shortest = amount.stripTrailingZeros();
            BigDecimal written = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
            return ProcessJson.parse(written.toPlainString());
        });
    }

    private static ObjectNode object(Map<String, JsonNode> entries) {
        ObjectNode object = JSON.objectNode();
        object.setAll(entries);
        return object;
    }
}
