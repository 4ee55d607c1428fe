package pl.pomost.portal.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What happens in a journey: the workshops, what was said in them, and what the team makes of it; all made up.
 *
 * @param dots    the workshop in which problems are told and get dots
 * @param vision  the workshop in which the vision and the goals are made
 * @param actions the workshop in which the actions are made
 * @param method  how the plan came about, in the team's words
 */
public record Story(List<Meeting> meetings, List<Said> cards, List<Area> areas, int dots, int vision, int actions, String method) {

    static final String POWIAT = "/powiaty/2216";

    record Meeting(int number, String title, String day, String place, String summary) {
    }

    /** With the usual scenario. */
    public static Story ofFourWorkshops() {
        return read("cztery");
    }

    /** With the shorter one, in which two areas share a table. */
    public static Story ofThreeWorkshops() {
        return read("trzy");
    }

    List<Said> in(int workshop) {
        return cards.stream().filter(card -> card.workshop() == workshop).toList();
    }

    Area firstArea() {
        return areas.get(0);
    }

    List<Area> otherAreas() {
        return areas.subList(1, areas.size());
    }

    /** The area that holds this area of the catalogue of standards. */
    Area area(String code) {
        return areas.stream().filter(area -> area.standards().contains(code)).findFirst().orElseThrow();
    }

    private static Story read(String name) {
        try (var file = Story.class.getResourceAsStream("/journey/przebieg-" + name + ".yaml")) {
            JsonNode course = new YAMLMapper().readTree(file);
            var meetings = new ArrayList<Meeting>();
            course.get("spotkania").forEach(each -> meetings.add(new Meeting(meetings.size() + 1, each.get("tytuł").asText(), each.get("dzień").asText(),
                    each.get("miejsce").asText(), each.get("podsumowanie").asText())));
            List<String> areas = Arrays.asList(course.get("obszary").asText().split(" "));
            return new Story(meetings, Said.all("/journey/kartki-" + name + ".txt"), Area.all().stream().filter(area -> areas.contains(area.code())).toList(),
                    course.get("kropki").asInt(), course.get("wizja").asInt(), course.get("działania").asInt(), course.get("jak powstał plan").asText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
