package pl.pomost.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pl.pomost.scenario.Scenarios;
import pl.pomost.scenario.StandardDef;

class ProcessFileCheckTest {

    private final ProcessFileReader reader = new ProcessFileReader();
    private final ProcessFileCheck check = new ProcessFileCheck();

    @Test
    void demoProcessHasNoMistake() {
        assertThat(check.check(reader.read(Demo.BYTES), Demo.context())).isEmpty();
    }

    @Test
    void demoProcessHasNoMistakeUnderTheShippedScenario() {
        var scenarios = Scenarios.shipped();
        var context = ProcessContext.of("2205", Demo.context().gminas(), Set.of(2027), scenarios.current(),
                scenarios.standards().stream().map(StandardDef::code).collect(Collectors.toSet()));
        assertThat(context.cardFields()).isNotEmpty();
        assertThat(context.sectors()).contains("county");
        assertThat(check.check(reader.read(Demo.BYTES), context)).isEmpty();
    }

    @Test
    void fileWithThePowiatAloneHasNoMistake() {
        assertThat(check("{\"powiat\":{\"teryt\":\"2205\"}}")).isEmpty();
    }

    @Test
    void emptyPowiatWithEmptyListsHasNoMistake() {
        assertThat(check("""
                {"powiat":{"teryt":"2205","gminas":[]},"edition":{"year":2027},"team":{"members":[]},"guests":[],"institutions":[],
                 "resources":[],"workshops":[],"diagnosis":[],"data_points":[],"self_assessment":[],"vision":{"by_area":{}},"goals":[],
                 "actions":[],"indicators":[],"risks":[],"postulates":[],"narrative":{},"plan":{"coordinator":null,"period":null},
                 "consultation":null,"review":null}""")).isEmpty();
    }

    @Test
    void keysNobodyKnowsAreAllowedEverywhere() {
        ObjectNode tree = Demo.tree();
        addExtra(tree);
        assertThat(check.check(withoutDictionaryMaps(tree), Demo.context())).isEmpty();
    }

    @Test
    void whatIsOnlyIncompleteIsNoMistake() {
        ObjectNode tree = Demo.tree();
        ((ObjectNode) tree.at("/actions/0")).putArray("funding");
        ((ObjectNode) tree.at("/actions/1")).put("budget_total", 1);
        ((ObjectNode) tree.at("/actions/2")).remove(List.of("responsible", "start", "end", "goals", "competence_basis"));
        ((ObjectNode) tree.at("/indicators/0")).putNull("baseline");
        ((ObjectNode) tree.at("/workshops/0/activities/0/cards/0")).put("text", "Jan Kowalski, 44051401458");
        ((ObjectNode) tree.at("/workshops/0")).putArray("attendance");
        ((ObjectNode) tree.at("/diagnosis/0/evidence")).put("date", "1999-01-01");
        ((ObjectNode) tree.at("/diagnosis/0/scale")).put("count", 1).put("counts_persons", true);
        ((ObjectNode) tree.at("/diagnosis/1")).remove(List.of("votes", "priority_score"));
        assertThat(check.check(tree, Demo.context())).isEmpty();
    }

    @Test
    void mistakesComeInTheOrderOfTheFileWithLinesColumnsAndPlaces() {
        List<Mistake> mistakes = check("""
                {
                  "powiat": {"teryt": "2205"},
                  "goals": [
                    {"code": "C-EDU-1", "area": "EDU", "title": "Szkoła",
                     "diagnosis": ["D-EDU-09"]},
                    {"code": "C-KUL-1", "area": "KUL"}
                  ],
                  "guests": 7
                }""");
        assertThat(mistakes).containsExactly(
                new Mistake("/goals/0/diagnosis/0", "Cele, C-EDU-1, pole wpisy diagnozy, pozycja 1",
                        "Nie ma wpisu diagnozy „D-EDU-09” na liście diagnosis. Dopisz go tam albo popraw odwołanie.", 5, 20),
                new Mistake("/goals/1/title", "Cele, C-KUL-1, pole tytuł", "Brakuje pola „title” (tytuł). Dopisz je.", 6, 5),
                new Mistake("/guests", "Goście", "Jest tu liczba 7, a ma być lista [...].", 8, 13));
    }

    @Test
    void codesOfRemarksAreGivenOnceInAllConsultationsAndEachHasItsDays() {
        assertThat(check("""
                {"powiat":{"teryt":"2205"},"consultation":{"period":{"from":"2028-03-01","to":"2028-03-21"},"remarks":[{"id":"K-02","text":"b"}],
                 "earlier":[{"period":{"from":"2028-01-01","to":"2028-01-21"},"remarks":[{"id":"K-01","text":"a"}]}]}}""")).isEmpty();
        assertThat(check("""
                {"powiat":{"teryt":"2205"},"consultation":{"remarks":[{"id":"K-01","text":"b"}],
                 "earlier":[{"period":{"from":"2028-01-21","to":"2028-01-01"},"remarks":[{"id":"K-01","text":"a"},{"id":"K-x"}]},7]}}"""))
                .extracting(Mistake::pointer).containsExactlyInAnyOrder("/consultation/earlier/0/period/to", "/consultation/remarks/0/id", "/consultation/earlier/0/remarks/1/id",
                        "/consultation/earlier/0/remarks/1/text", "/consultation/earlier/1");
    }

    @Test
    void fileThatIsNoObjectIsOneMistake() {
        assertThat(check("[]")).singleElement().extracting(Mistake::pointer, Mistake::place).containsExactly("", "Cały plik");
    }

    @Test
    void examplesInTheDocumentationHaveNoMistake() throws Exception {
        String guide = Files.readString(Path.of("docs/process-file.md"));
        var demo = Demo.context();
        var sztum = new ProcessContext("2216", Set.of("2216033"), demo.editionYears(), demo.areas(), demo.sectors(),
                demo.cardFields(), demo.standards(), demo.dictionaries(), demo.diagnosisStage());
        List<String> examples = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL).matcher(guide).results()
                .map(block -> block.group(1)).filter(block -> block.contains("\"powiat\"")).toList();
        assertThat(examples).hasSize(2).allSatisfy(example -> assertThat(
                check.check(reader.read(example.getBytes(StandardCharsets.UTF_8)), sztum)).isEmpty());
    }

    private List<Mistake> check(String json) {
        return check.check(reader.read(json.getBytes(StandardCharsets.UTF_8)), Demo.context());
    }

    private static void addExtra(JsonNode node) {
        node.forEach(ProcessFileCheckTest::addExtra);
        if (node instanceof ObjectNode object) {
            object.putObject("_kept").put("as_is", true);
        }
    }

    /** In these objects the names themselves are data: years, areas, sectors, fields of a card, chapters. */
    private static ObjectNode withoutDictionaryMaps(ObjectNode tree) {
        Spot root = Spot.root(tree);
        List.of("actions/*/budget", "indicators/*/targets", "vision/by_area", "panel/attendance", "panel/notes", "narrative",
                "workshops/*/activities/*/cards/*/fields").forEach(path -> root.all(path).forEach(spot -> ((ObjectNode) spot.node()).remove("_kept")));
        return tree;
    }
}
