package pl.pomost.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.demo.DemoRegion.Reached;
import pl.pomost.directory.StageWindow;

/**
 * Makes another powiat's process out of the complete one: as far as that powiat has come, with its own offices, gminas and
 * people, and without what can only have been said in the place of the complete one.
 */
final class Elsewhere {

    /** What a team has from which workshop on. */
    private static final Map<String, Integer> MADE_IN = new LinkedHashMap<>();

    static {
        MADE_IN.put("plan", 1);
        MADE_IN.put("resources", 1);
        MADE_IN.put("diagnosis", 2);
        MADE_IN.put("data_points", 2);
        MADE_IN.put("self_assessment", 2);
        MADE_IN.put("vision", 3);
        MADE_IN.put("goals", 3);
        MADE_IN.put("actions", 4);
        MADE_IN.put("indicators", 4);
        MADE_IN.put("risks", 4);
        MADE_IN.put("postulates", 4);
        MADE_IN.put("narrative", 4);
    }

    private final DemoRegion region;
    private final ObjectNode complete;
    private final List<StageWindow> windows;

    Elsewhere(DemoRegion region, ObjectNode complete, List<StageWindow> windows) {
        this.region = region;
        this.complete = complete;
        this.windows = windows;
    }

    ObjectNode process(Place place) {
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        file.putObject("powiat").put("teryt", place.standing().teryt());
        file.putObject("edition").set("year", complete.at("/edition/year"));
        if (place.standing().step() == Reached.ENROLLED) {
            return file;
        }
        Stream.of("panel", "team", "guests", "institutions").forEach(key -> file.set(key, complete.get(key).deepCopy()));
        int behind = place.standing().workshops();
        if (place.standing().step() == Reached.WORKSHOPS) {
            file.set("workshops", complete.get("workshops").deepCopy());
        }
        MADE_IN.forEach((key, stage) -> Optional.of(key).filter(made -> stage <= behind).ifPresent(made -> file.set(made, complete.get(made).deepCopy())));
        var chance = new Chance(place.standing().teryt());
        Map<String, String> offices = offices(place);
        var wording = new Wording(place, renamed(offices), people());
        Trees.rewrite(file, wording::of);
        new TeamElsewhere(place, wording, chance, new Names(region, chance), offices).settle(file);
        new WorkshopsElsewhere(place, wording, chance, windows, offices).settle(file);
        new EntriesElsewhere(place, wording, chance).settle(file);
        var references = new References(file);
        references.mend();
        if (place.standing().finished()) {
            references.finish();
        }
        return file;
    }

    /** Names here, by code; those without a rule of their own are shared by the whole region. */
    private Map<String, String> offices(Place place) {
        Map<String, String> names = new LinkedHashMap<>();
        for (JsonNode institution : complete.get("institutions")) {
            String code = institution.get("id").asText();
            DemoRegion.Office rule = region.institutions().get(code);
            (rule == null ? Optional.of(institution.get("name").asText()) : place.named(code, rule)).ifPresent(name -> names.put(code, name));
        }
        return names;
    }

    private Map<String, String> renamed(Map<String, String> offices) {
        Map<String, String> names = new LinkedHashMap<>();
        for (JsonNode institution : complete.get("institutions")) {
            Optional.ofNullable(offices.get(institution.get("id").asText())).ifPresent(name -> names.put(institution.get("name").asText(), name));
        }
        return names;
    }

    private Stream<String> people() {
        Stream<String> members = Trees.objects(complete.at("/team/members")).stream()
                .flatMap(member -> Stream.of(member.get("first_name").asText(), member.get("last_name").asText()));
        return Stream.concat(members, Trees.objects(complete.get("guests")).stream().map(guest -> guest.get("name").asText()));
    }
}
