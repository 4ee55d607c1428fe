package pl.pomost.portal.journey;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** What the team makes of the cards of one area, from diagnosis to action: words by their Polish names. */
record Area(Map<String, Object> words) {

    static List<Area> all() {
        try (var file = Area.class.getResourceAsStream("/journey/obszary.yaml")) {
            return new YAMLMapper().readValue(file, new TypeReference<List<Map<String, Object>>>() {
            }).stream().map(Area::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String code() {
        return say("kod");
    }

    String name() {
        return say("obszar");
    }

    /** The areas of the catalogue of standards that it holds. */
    List<String> standards() {
        return List.of(words.getOrDefault("standardy", code()).toString().split(" "));
    }

    String say(String key) {
        return words.get(key).toString();
    }

    String scale(String key) {
        return ((Map<?, ?>) words.get("skala")).get(key).toString();
    }

    boolean free() {
        return say("koszt").equals("0");
    }
}
