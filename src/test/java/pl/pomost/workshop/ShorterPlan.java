package pl.pomost.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.StandardDef;
import pl.pomost.testing.DemoProcess;

/** What a team of three makes of three workshops, put into its process file: first who they are, then what goes into the plan. */
final class ShorterPlan {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String teryt;
    private final JsonNode words;

    ShorterPlan(String teryt) throws IOException {
        this.teryt = teryt;
        this.words = JSON.readTree(ShorterPlan.class.getResourceAsStream("/journey/trzy-warsztaty.json"));
    }

    void gather() throws IOException {
        ObjectNode file = file();
        List.of("team", "institutions").forEach(key -> file.set(key, words.get(key)));
        DemoProcess.replace(teryt, file.toString());
    }

    /** One confirmed entry, goal, action and indicator in each area; every standard; a risk, a vision and the texts. */
    void write(Scenario scenario, List<StandardDef> standards) throws IOException {
        ObjectNode file = file();
        List.of("plan", "narrative", "vision", "risks").forEach(key -> file.set(key, words.get(key)));
        ObjectNode visions = file.withObject("/vision").putObject("by_area");
        for (int i = 0; i < scenario.areas().size(); i++) {
            String area = scenario.areas().get(i).code();
            JsonNode entries = JSON.readTree(words.get("area").toString().replace("@AREA", area).replace("@NUMBER", String.valueOf(i + 1)).replace("@CARD", cardOf(file, area)));
            entries.properties().forEach(entry -> file.withArray(entry.getKey()).add(entry.getValue()));
            visions.putObject(area).put("text", "Każdy rozumie pierwszą rozmowę.").putArray("source_cards");
        }
        for (StandardDef standard : scenario.held(standards)) {
            file.withArray("self_assessment").addObject().put("standard", standard.code()).put("area", standard.area()).put("agreed_level", 1).put("date", "2027-09-14")
                    .put("target_12m", 1).put("target_36m", 2).putArray("ratings").addObject().put("level", 1).put("count", 3);
        }
        DemoProcess.replace(teryt, file.toString());
    }

    List<String> types() throws IOException {
        return cards(file()).stream().map(card -> card.get("type").asText()).distinct().toList();
    }

    private static String cardOf(JsonNode file, String area) {
        return cards(file).stream().filter(card -> card.get("type").asText().equals("diagnosis") && card.get("area").asText().equals(area)).findFirst().orElseThrow().get("id").asText();
    }

    private static List<JsonNode> cards(JsonNode file) {
        return file.findValues("cards").stream().flatMap(cards -> StreamSupport.stream(cards.spliterator(), false)).toList();
    }

    private ObjectNode file() throws IOException {
        return (ObjectNode) JSON.readTree(DemoProcess.of(teryt));
    }
}
