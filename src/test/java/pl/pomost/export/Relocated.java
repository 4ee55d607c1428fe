package pl.pomost.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.pomost.directory.Gmina;
import pl.pomost.directory.Powiat;

/** A process file moved to a powiat with as many gminas: their codes, and the powiat's own, in the place of the old ones. */
public final class Relocated {

    private Relocated() {
    }

    public static ObjectNode to(Powiat powiat, List<Gmina> gminas, ObjectNode file) {
        Map<String, String> codes = new HashMap<>(Map.of(file.at("/powiat/teryt").asText(), powiat.teryt()));
        JsonNode old = file.at("/powiat/gminas");
        for (int i = 0; i < old.size(); i++) {
            codes.put(old.get(i).get("teryt").asText(), gminas.get(i).teryt());
        }
        ObjectNode moved = (ObjectNode) replace(file, codes);
        ObjectNode own = moved.putObject("powiat").put("teryt", powiat.teryt()).put("name", powiat.name()).put("seat", powiat.seat());
        ArrayNode list = own.putArray("gminas");
        gminas.forEach(gmina -> list.addObject().put("teryt", gmina.teryt()).put("name", gmina.name()));
        return moved;
    }

    private static JsonNode replace(JsonNode node, Map<String, String> codes) {
        if (node.isTextual()) {
            return JsonNodeFactory.instance.textNode(codes.getOrDefault(node.asText(), node.asText()));
        }
        if (node.isArray()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> list.add(replace(item, codes)));
            return list;
        }
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(key -> object.set(key.getKey(), replace(key.getValue(), codes)));
            return object;
        }
        return node;
    }
}
