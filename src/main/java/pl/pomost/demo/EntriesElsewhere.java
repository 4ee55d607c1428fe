package pl.pomost.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the team of another powiat has made of its cards: entries, numbers, levels, goals, actions. */
final class EntriesElsewhere {

    private static final List<String> LISTS = List.of("resources", "diagnosis", "data_points", "goals", "actions", "indicators", "risks", "postulates");

    private final Place place;
    private final Wording wording;
    private final Chance chance;

    EntriesElsewhere(Place place, Wording wording, Chance chance) {
        this.place = place;
        this.wording = wording;
        this.chance = chance;
    }

    void settle(ObjectNode file) {
        LISTS.forEach(key -> Trees.keep(file.path(key), entry -> Trees.texts(entry).noneMatch(wording::isForeign)));
        Trees.objects(file.path("diagnosis")).forEach(entry -> {
            entry.remove("votes"); // other cards, other dots: the sum is computed
            boolean whole = entry.get("whole_powiat").asBoolean();
            entry.set("gminas", gminas(entry.get("gminas"), whole));
        });
        Trees.objects(file.get("institutions")).forEach(institution ->
                institution.set("gminas", gminas(institution.get("gminas"), institution.get("gminas").size() == 8)));
        Trees.objects(file.path("data_points")).forEach(this::count);
        Trees.objects(file.path("self_assessment")).forEach(this::rate);
        settleVision(file.path("vision"));
        settlePlan(file.path("plan"));
        if (file.get("narrative") instanceof ObjectNode texts) {
            List.copyOf(texts.properties()).stream().filter(text -> wording.isForeign(text.getValue().asText())).forEach(text -> texts.remove(text.getKey()));
        }
    }

    private ArrayNode gminas(JsonNode there, boolean whole) {
        Set<String> here = new LinkedHashSet<>();
        if (whole) {
            here.addAll(place.gminas());
        } else {
            there.forEach(code -> here.add(place.standInFor(code.asText())));
        }
        ArrayNode list = ((ArrayNode) there).arrayNode();
        here.forEach(list::add);
        return list;
    }

    /** Other numbers, but no percentage above a hundred. */
    private void count(ObjectNode point) {
        String code = point.get("id").asText();
        point.put("territory", point.get("territory").asText().length() == 4 ? place.standing().teryt() : place.standInFor(point.get("territory").asText()));
        if (point.get("value").isNumber() && !point.get("unit").asText().contains("%")) {
            point.put("value", point.get("value").asInt() * (40 + chance.of(code, 120)) / 100);
        }
    }

    private void rate(ObjectNode assessment) {
        if (assessment.get("agreed_level").asInt() > 0 && chance.percent(assessment.get("standard").asText(), 35)) {
            assessment.put("agreed_level", assessment.get("agreed_level").asInt() - 1);
        }
        if (wording.isForeign(assessment.get("comment").asText())) {
            assessment.put("comment", "");
        }
        if (Trees.texts(assessment.get("evidence")).anyMatch(wording::isForeign)) {
            assessment.putNull("evidence");
        }
    }

    private void settleVision(JsonNode vision) {
        if (vision instanceof ObjectNode object) {
            if (wording.isForeign(object.get("shared").asText())) {
                object.putNull("shared");
            }
            ObjectNode areas = (ObjectNode) object.get("by_area");
            List.copyOf(areas.properties()).stream().filter(area -> wording.isForeign(area.getValue().get("text").asText()))
                    .forEach(area -> areas.remove(area.getKey()));
        }
    }

    private void settlePlan(JsonNode plan) {
        if (plan instanceof ObjectNode object) {
            object.put("status", "w przygotowaniu").put("version", "0.1").putNull("submitted").putNull("case_number");
            Trees.keep(object.get("links"), link -> !wording.isForeign(link.asText()));
        }
    }
}
