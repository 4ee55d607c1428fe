package pl.pomost.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One file broken in many ways at once: each is reported where it is, and nothing else is. */
class BrokenFileTest {

    private final ProcessFileCheck check = new ProcessFileCheck();
    private final ObjectNode tree = Demo.tree();
    private final List<String> broken = new ArrayList<>();

    @Test
    void everyMistakeIsReportedAtItsPlaceAndAllAtOnce() throws Exception {
        breakShapes();
        breakReferences();
        breakSense();
        byte[] bytes = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(tree);
        List<Mistake> mistakes = check.check(new ProcessFileReader().read(bytes), Demo.context());

        assertThat(broken).hasSizeGreaterThan(60);
        assertThat(mistakes).extracting(Mistake::pointer).containsExactlyInAnyOrderElementsOf(broken);
        assertThat(mistakes).allSatisfy(mistake -> {
            assertThat(mistake.line()).isPositive();
            assertThat(mistake.column()).isPositive();
            assertThat(mistake.message()).endsWith(".").doesNotContain("%s", "null,");
            assertThat(mistake.place()).isNotBlank();
        });
    }

    private void breakShapes() {
        set("/plan/title", 7);
        set("/plan/currency", "zł");
        set("/team/members/1/email", true);
        set("/team/members/2/first_name", "  ");
        set("/institutions/0/name", "x".repeat(301));
        set("/workshops/0/date", "2027-02-30");
        set("/workshops/0/start", "25:00");
        set("/workshops/1/attendance/0/channel", "fax");
        set("/workshops/1/attendance/1/guest", "g01");
        broken.set(broken.size() - 1, "/workshops/1/attendance/1");
        set("/workshops/0/activities/0/minutes", -5);
        set("/workshops/0/activities/1/cards/0/votes", 1.5);
        set("/workshops/0/activities/1/cards/1/lang", "POLSKI");
        set("/workshops/0/activities/1/cards/2/fields/due", "jutro");
        set("/diagnosis/0/title", "x".repeat(121));
        set("/diagnosis/1/weight", 6);
        set("/diagnosis/2/description", "x".repeat(20_001));
        set("/self_assessment/0/agreed_level", 4);
        set("/risks/0/probability", 0);
        set("/goals/0/code", "CEL 1\n");
        broken.addAll(referencesTo("C-EDU-1"));
        set("/actions/0/budget/2028", -1);
        set("/actions/1/budget/rok", 5);
        set("/actions/2/funding", "FAMI");
        set("/indicators/0/targets/2028", "dużo");
        remove("/actions/3/title");
        remove("/postulates/0/text");
    }

    private void breakReferences() {
        set("/plan/coordinator", "t99");
        set("/team/members/3/institution", "i99");
        set("/guests/0/institution", "i98");
        broken.addAll(guestInstitutions("g01"));
        set("/resources/0/owner", "i97");
        set("/resources/1/source_cards/0", "W1-999");
        set("/workshops/2/attendance/0/member", "t98");
        set("/workshops/0/activities/0/cards/0/author", "t97");
        set("/workshops/0/activities/0/cards/1/cluster", "W1-K99");
        set("/workshops/0/activities/7/cards/0/fields/leader_id", "t96");
        set("/workshops/0/activities/7/cards/0/fields/deputy_id", "t95");
        set("/vision/by_area/EDU/source_cards/0", "W3-999");
        set("/goals/1/diagnosis/0", "D-EDU-99");
        set("/goals/2/leader/institution", "i96");
        set("/actions/4/goals/0", "C-EDU-9");
        set("/actions/5/partners/0/institution", "i95");
        set("/actions/5/first_step/who", "g99");
        set("/actions/5/standards/0/code", "EDU-9");
        set("/indicators/1/actions/0", "A-EDU-99");
        set("/risks/1/actions/0", "A-ZAT-99");
        set("/risks/1/owner/institution", "i94");
        set("/postulates/1/diagnosis/0", "D-ZDR-99");
        set("/self_assessment/1/ratings/0/member", "t94");
    }

    private void breakSense() {
        set("/powiat/gminas/0/teryt", "2216012");
        set("/edition/year", 2031);
        set("/edition/windows/0/to", "2027-05-01");
        set("/institutions/1/gminas/0", "2216023");
        set("/data_points/0/territory", "2216");
        set("/team/members/4/role", "boss");
        set("/team/members/4/areas/0", "XYZ");
        set("/institutions/2/sector", "unknown");
        set("/institutions/4/id", "i04");
        broken.addAll(referencesTo("i05"));
        set("/workshops/3/activities/1/cards/0/type", "wish");
        set("/workshops/3/activities/1/cards/1/fields/colour", "red");
        set("/workshops/3/activities/2/cards/0/id", "W3-900");
        broken.addAll(referencesTo(Demo.tree().at("/workshops/3/activities/2/cards/0/id").asText()));
        set("/diagnosis/4/votes", 99);
        set("/diagnosis/5/priority_score", 1);
        set("/diagnosis/6/area", "KUL");
        broken.set(broken.size() - 1, "/diagnosis/6/code");
        set("/diagnosis/7/kind", "wish");
        set("/risks/2/score", 9);
        set("/panel/attendance_total", 40);
        set("/panel/notes/ABC", "x");
        set("/plan/period/end", "2027-12-31");
        set("/actions/6/end", "2020-01-01");
        set("/actions/7/budget_total", 10.005);
        set("/actions/8/source_cards/1", tree.at("/actions/8/source_cards/0").asText());
        set("/actions/9/code", tree.at("/actions/8/code").asText());
        broken.addAll(referencesTo(Demo.tree().at("/actions/9/code").asText()));
        set("/narrative/method", "bell \u0007");
    }

    @ParameterizedTest
    @CsvSource({"2027-02-28,0", "2028-02-29,0", "2027-02-29,1", "2027-13-01,1", "27-01-01,1", "2027-1-1,1", "'2027-01-01\n',1"})
    void datesMustExist(String date, int mistakes) {
        ((ObjectNode) tree.at("/plan")).put("submitted", date);
        assertThat(check.check(tree, Demo.context())).hasSize(mistakes);
    }

    @Test
    void fileOfAnotherPowiatSaysSo() {
        ((ObjectNode) tree.at("/powiat")).put("teryt", "2216");
        assertThat(check.check(tree, Demo.context())).singleElement().satisfies(mistake -> {
            assertThat(mistake.pointer()).isEqualTo("/powiat/teryt");
            assertThat(mistake.place()).isEqualTo("Powiat, pole TERYT");
            assertThat(mistake.message()).isEqualTo("Plik dotyczy powiatu „2216”, a wczytujesz go do powiatu 2205. Wybierz właściwy plik albo powiat.");
        });
    }

    private void set(String pointer, Object value) {
        var at = JsonPointer.compile(pointer);
        JsonNode parent = tree.at(at.head());
        JsonNode node = new ObjectMapper().valueToTree(value);
        if (parent instanceof ArrayNode list) {
            list.set(at.last().getMatchingIndex(), node);
        } else {
            ((ObjectNode) parent).set(at.last().getMatchingProperty(), node);
        }
        broken.add(pointer);
    }

    private void remove(String pointer) {
        var at = JsonPointer.compile(pointer);
        ((ObjectNode) tree.at(at.head())).remove(at.last().getMatchingProperty());
        broken.add(pointer);
    }

    /** Where else the demo mentions something that is now gone; free parts and texts do not count. */
    private List<String> referencesTo(String id) {
        return Demo.places(tree, id).filter(pointer -> !pointer.matches("/(known_flaws|review|consultation|narrative)/.*")).toList();
    }

    private List<String> guestInstitutions(String guest) {
        return Spot.root(tree).all("workshops/*/attendance/*").filter(spot -> spot.text("guest").filter(guest::equals).isPresent())
                .filter(spot -> spot.text("member").isEmpty()).map(spot -> spot.pointerTo("institution")).toList();
    }
}
