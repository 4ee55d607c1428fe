package pl.pomost.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever stands in place of any value, the check answers with mistakes and never fails. */
class ProcessFileFuzzTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<JsonNode> STRANGE = List.of(NODES.nullNode(), NODES.textNode("x"), NODES.textNode(""), NODES.textNode("\uD800 \u0000"),
            NODES.numberNode(-7), DecimalNode.valueOf(new BigDecimal("1e999999999")), BigIntegerNode.valueOf(BigInteger.TEN.pow(400)), NODES.numberNode(Double.NaN), 
            NODES.booleanNode(true), NODES.arrayNode(), NODES.arrayNode().add(1).add("x").addNull().addObject(),
            NODES.objectNode(), NODES.objectNode().set("", NODES.objectNode().put("/~", 1)));
    /** Places that must hold something of the right type: a change of type there is always a mistake at that place. */
    private static final Pattern REQUIRED = Pattern.compile("""
            /powiat|/powiat/teryt|/powiat/gminas|/powiat/gminas/\\d+/teryt|/edition/year|/edition/windows/\\d+/stage\
            |/team/members|/team/members/\\d+/(id|first_name|last_name|areas)|/(guests|institutions|resources|workshops)\
            |/(guests|institutions|resources)/\\d+/(id|name)|/workshops/\\d+/(stage|title|attendance|activities)\
            |/workshops/\\d+/activities/\\d+/(code|title|cards|clusters)|/workshops/\\d+/activities/\\d+/cards/\\d+/(id|type|text|fields)\
            |/(diagnosis|goals|actions|indicators|risks|postulates|data_points|self_assessment)\
            |/(diagnosis|goals|actions)/\\d+/(code|area|title|source_cards)|/(indicators|risks|postulates)/\\d+/code\
            |/data_points/\\d+/(id|indicator|territory)|/self_assessment/\\d+/standard|/self_assessment/\\d+/ratings/\\d+/level\
            |/goals/\\d+/diagnosis|/actions/\\d+/(goals|partners|funding|budget|milestones)|/indicators/\\d+/(name|targets)""");

    private final ProcessFileCheck check = new ProcessFileCheck();

    @Test
    void strangeValuesAnywhereNeverFailAndRequiredOnesAreMistakes() {
        ObjectNode tree = Demo.small(2);
        List<String> pointers = Demo.everything(Spot.root(tree)).map(Spot::pointer)
                .filter(pointer -> !pointer.matches("(/(dictionaries|meta|known_flaws|review)/.*)?")).toList();
        assertThat(pointers).hasSizeGreaterThan(800);
        int turn = 0;
        for (String pointer : pointers) {
            // Two of the strange values at each place, another two at the next: every kind meets every neighbourhood.
            for (int i = 0; i < 2; i++) {
                JsonNode strange = STRANGE.get(turn++ % STRANGE.size());
                replaceAndCheck(tree, JsonPointer.compile(pointer), strange);
            }
        }
    }

    @Test
    void requiredPlacesRefuseEveryWrongType() {
        ObjectNode tree = Demo.small(1);
        Demo.everything(Spot.root(tree)).map(Spot::pointer).filter(ProcessFileFuzzTest::isRequired)
                .forEach(pointer -> STRANGE.forEach(strange -> replaceAndCheck(tree, JsonPointer.compile(pointer), strange)));
    }

    @Test
    void anyRootIsAnswered() {
        STRANGE.forEach(strange -> assertThat(check.check(strange, Demo.context())).isNotEmpty());
        assertThat(check.check(new ObjectMapper().missingNode(), Demo.context())).isNotEmpty();
    }

    private void replaceAndCheck(ObjectNode tree, JsonPointer at, JsonNode strange) {
        JsonNode original = tree.at(at);
        replace(tree, at, strange);
        List<Mistake> mistakes = check.check(tree, Demo.context());
        boolean sameShape = original.getNodeType() == strange.getNodeType();
        if (isRequired(at.toString()) && !sameShape) {
            assertThat(mistakes).as("%s instead of %s", strange.getNodeType(), at)
                    .anySatisfy(mistake -> assertThat(mistake.pointer()).startsWith(at.toString()));
        }
        assertThat(mistakes).allSatisfy(mistake -> assertThat(mistake.message() + mistake.place()).doesNotContain("\uD800", "\u0000"));
        replace(tree, at, original);
    }

    private static boolean isRequired(String pointer) {
        return REQUIRED.matcher(pointer).matches();
    }

    private static void replace(ObjectNode tree, JsonPointer at, JsonNode value) {
        JsonNode parent = tree.at(at.head());
        if (parent instanceof ArrayNode list) {
            list.set(at.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) parent).set(at.last().getMatchingProperty(), value);
        }
    }
}
