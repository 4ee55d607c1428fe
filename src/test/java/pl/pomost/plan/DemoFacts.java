package pl.pomost.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Facts of the demo process, read from its file: as first submitted, or with the corrections made after the review. */
final class DemoFacts {

    private final ObjectNode file;

    private DemoFacts(ObjectNode file) {
        this.file = file;
    }

    static PlanFacts submitted() {
        return new DemoFacts(read()).facts();
    }

    static PlanFacts corrected() {
        ObjectNode file = read();
        file.at("/review/corrections").forEach(correction -> correct(file, correction));
        return new DemoFacts(file).facts();
    }

    private static ObjectNode read() {
        try (var in = DemoFacts.class.getResourceAsStream("/demo/kartuski.json")) {
            return (ObjectNode) new ObjectMapper().readTree(in);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static void correct(ObjectNode file, JsonNode correction) {
        String section = correction.get("section").asText();
        String key = correction.get("key").asText();
        switch (correction.get("op").asText()) {
            case "replace_text" -> {
                ObjectNode texts = (ObjectNode) file.get(section);
                texts.put(key, texts.get(key).asText().replace(correction.get("find").asText(), correction.get("value").asText()));
            }
            case "remove" -> {
                ArrayNode list = (ArrayNode) file.get(section);
                list.remove(list(list).indexOf(find(list(list).stream(), key)));
            }
            default -> ((ObjectNode) find(section.equals("cards") ? cards(file) : list(file.get(section)).stream(), key))
                    .set(correction.get("field").asText(), correction.get("value"));
        }
    }

    private static JsonNode find(Stream<JsonNode> items, String key) {
        return items.filter(item -> Stream.of("code", "id", "standard").anyMatch(name -> item.path(name).asText().equals(key))).findFirst().orElseThrow();
    }

    private PlanFacts facts() {
        return new PlanFacts(frame(), particulars(), team(), room(), situation(), course(),
                new PlanFacts.Writing(chapters(), texts(), Optional.empty(), List.of(), ownFew()));
    }

    /** As {@link FewInTexts#ownFew} finds them. */
    private Map<String, Integer> ownFew() {
        var own = new LinkedHashMap<String, Integer>();
        situation().diagnosis().stream().filter(PlanFacts.Entry::persons).forEach(entry -> entry.scale().ifPresent(count -> own.put(entry.code(), count.intValue())));
        situation().counts().stream().filter(PlanFacts.Count::persons).forEach(count -> count.value().ifPresent(value -> own.put(count.code(), value.intValue())));
        own.values().removeIf(count -> count >= frame().limits().smallCount());
        return own;
    }

    private PlanFacts.Frame frame() {
        List<PlanFacts.Area> areas = new ArrayList<>();
        file.at("/dictionaries/areas").fields().forEachRemaining(area -> areas.add(new PlanFacts.Area(area.getKey(), area.getValue().asText())));
        return new PlanFacts.Frame(date(file.at("/review/submitted")).orElseThrow(), areas,
                map("/powiat/gminas", gmina -> new PlanFacts.Gmina(text(gmina, "teryt"), text(gmina, "name"))),
                map("/edition/windows", window -> window.get("stage").asInt()),
                map("/self_assessment", assessment -> text(assessment, "standard")), PlanFacts.Limits.USUAL);
    }

    private PlanFacts.Particulars particulars() {
        return new PlanFacts.Particulars(file.at("/powiat/teryt").asText(), date(file.at("/plan/period/start")), date(file.at("/plan/period/end")),
                file.at("/plan/coordinator").asText(), file.at("/team/appointing_act").asText());
    }

    private PlanFacts.Team team() {
        List<PlanFacts.Person> members = map("/team/members", member -> new PlanFacts.Person(text(member, "id"), text(member, "institution"), true,
                Set.copyOf(texts(member.get("areas"))), member.get("migration_experience").asBoolean()));
        List<PlanFacts.Person> guests = map("/guests", guest -> new PlanFacts.Person(text(guest, "id"), text(guest, "institution"), false, Set.of(), false));
        return new PlanFacts.Team(Stream.concat(members.stream(), guests.stream()).toList(), map("/institutions", institution ->
                new PlanFacts.Institution(text(institution, "id"), text(institution, "sector").equals("municipality"), Set.copyOf(texts(institution.get("gminas"))))));
    }

    private PlanFacts.Room room() {
        List<PlanFacts.Workshop> workshops = map("/workshops", workshop -> new PlanFacts.Workshop(workshop.get("stage").asInt(), true,
                list(workshop.get("attendance")).stream().map(present -> text(present, "member") + text(present, "guest")).collect(Collectors.toSet()),
                text(workshop, "summary")));
        List<PlanFacts.DataRequest> requests = cards(file).filter(card -> text(card, "type").equals("data_gap"))
                .map(card -> new PlanFacts.DataRequest(text(card, "id"), card.get("fields").has("who_id"), card.get("fields").has("due"))).toList();
        return new PlanFacts.Room(workshops, groups(), requests);
    }

    private List<PlanFacts.CardGroup> groups() {
        Map<String, Map<String, List<String>>> groups = new LinkedHashMap<>();
        cards(file).filter(card -> !card.get("cluster").isNull()).forEach(card -> groups.computeIfAbsent(text(card, "cluster"), code -> new LinkedHashMap<>())
                .computeIfAbsent(text(card, "type"), type -> new ArrayList<>()).add(text(card, "id")));
        return groups.entrySet().stream().map(group -> new PlanFacts.CardGroup(group.getKey(), group.getValue())).toList();
    }

    private PlanFacts.Situation situation() {
        return new PlanFacts.Situation(map("/diagnosis", DemoFacts::entry), Set.of(),
                map("/data_points", point -> new PlanFacts.Count(text(point, "id"), number(point.get("value")), text(point, "unit").equals("osoby"))),
                map("/self_assessment", assessment -> new PlanFacts.Assessment(text(assessment, "standard"),
                        number(assessment.get("agreed_level")).map(BigDecimal::intValue), !assessment.get("evidence").isEmpty())));
    }

    private static PlanFacts.Entry entry(JsonNode entry) {
        return new PlanFacts.Entry(text(entry, "code"), text(entry, "area"), text(entry, "status"), text(entry, "description"),
                entry.at("/evidence/reliability").asText(), entry.at("/evidence/source").asText(), date(entry.at("/evidence/date")),
                number(entry.at("/scale/count")), entry.at("/scale/counts_persons").asBoolean(), entry.get("data_gap").asBoolean(), text(entry, "gap_plan"));
    }

    private PlanFacts.Course course() {
        return new PlanFacts.Course(map("/goals", goal -> new PlanFacts.Goal(text(goal, "code"), texts(goal.get("diagnosis")),
                list(goal.get("regional_aims")).stream().map(JsonNode::asInt).toList(), text(goal, "measure"), baseline(goal), !goal.get("target").isNull())),
                map("/actions", DemoFacts::action), map("/indicators", indicator -> new PlanFacts.Indicator(text(indicator, "code"),
                        texts(indicator.get("goals")), baseline(indicator), !indicator.get("targets").isEmpty())));
    }

    private static boolean baseline(JsonNode measured) {
        return !measured.get("baseline").isNull() && !measured.get("baseline_date").isNull();
    }

    private static PlanFacts.Action action(JsonNode action) {
        return new PlanFacts.Action(text(action, "code"), texts(action.get("goals")), action.at("/responsible/institution").asText(),
                date(action.get("start")), date(action.get("end")), text(action, "target_group"),
                list(action.get("budget")).stream().map(JsonNode::decimalValue).toList(), number(action.get("budget_total")),
                list(action.get("funding")).stream().map(source -> source.get("amount").decimalValue()).toList(), text(action, "competence_basis"));
    }

    private List<PlanFacts.Chapter> chapters() {
        List<PlanFacts.Chapter> chapters = new ArrayList<>();
        file.at("/dictionaries/chapters").fields().forEachRemaining(chapter -> chapters.add(
                new PlanFacts.Chapter(Integer.parseInt(chapter.getKey()), chapter.getValue().asText(), true, true)));
        return chapters;
    }

    private List<PlanFacts.Text> texts() {
        List<PlanFacts.Text> texts = new ArrayList<>();
        cards(file).forEach(card -> texts.add(new PlanFacts.Text("card", text(card, "id"), text(card, "text"))));
        map("/diagnosis", entry -> texts.add(new PlanFacts.Text("diagnosis", text(entry, "code"), text(entry, "title") + "\n" + text(entry, "description"))));
        map("/actions", action -> texts.add(new PlanFacts.Text("action", text(action, "code"), text(action, "title") + "\n" + text(action, "description"))));
        file.get("narrative").fields().forEachRemaining(part -> texts.add(new PlanFacts.Text("narrative", part.getKey(), part.getValue().asText())));
        return texts;
    }

    private static Stream<JsonNode> cards(ObjectNode file) {
        return list(file.get("workshops")).stream().flatMap(workshop -> list(workshop.get("activities")).stream())
                .flatMap(activity -> list(activity.get("cards")).stream());
    }

    private <T> List<T> map(String pointer, Function<JsonNode, T> mapping) {
        return list(file.at(pointer)).stream().map(mapping).toList();
    }

    private static List<JsonNode> list(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false).toList();
    }

    private static List<String> texts(JsonNode node) {
        return list(node).stream().map(JsonNode::asText).toList();
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).isTextual() ? node.get(name).asText() : "";
    }

    private static Optional<LocalDate> date(JsonNode node) {
        return node.isTextual() ? Optional.of(LocalDate.parse(node.asText())) : Optional.empty();
    }

    private static Optional<BigDecimal> number(JsonNode node) {
        return node.isNumber() ? Optional.of(node.decimalValue()) : Optional.empty();
    }
}
