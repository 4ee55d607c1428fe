package pl.pomost.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pomost.directory.StageWindow;
import pl.pomost.shared.Plurals;

/** The workshops in another powiat: those behind the team with some of the cards, the others planned and empty. */
final class WorkshopsElsewhere {

    /** Where the workshops are held, in turn. */
    private static final List<String> ROOMS = List.of("i22", "i20", "i23", "i01");

    private final Place place;
    private final Wording wording;
    private final Chance chance;
    private final List<StageWindow> windows;
    private final Map<String, String> offices;

    WorkshopsElsewhere(Place place, Wording wording, Chance chance, List<StageWindow> windows, Map<String, String> offices) {
        this.place = place;
        this.wording = wording;
        this.chance = chance;
        this.windows = windows;
        this.offices = offices;
    }

    void settle(ObjectNode file) {
        Set<String> members = Trees.objects(file.at("/team/members")).stream().map(member -> member.get("id").asText()).collect(Collectors.toSet());
        Map<String, ObjectNode> guests = Trees.objects(file.get("guests")).stream()
                .collect(Collectors.toMap(guest -> guest.get("id").asText(), Function.identity()));
        for (ObjectNode workshop : Trees.objects(file.path("workshops"))) {
            if (workshop.get("stage").asInt() <= place.standing().workshops()) {
                hold(workshop, members, guests);
            } else {
                plan(workshop);
            }
        }
    }

    private void plan(ObjectNode workshop) {
        workshop.put("state", "planned").putNull("date").putNull("place").putNull("facilitator").putNull("summary");
        workshop.putArray("attendance");
        for (ObjectNode activity : Trees.objects(workshop.get("activities"))) {
            activity.putArray("cards");
            activity.putArray("clusters");
        }
    }

    private void hold(ObjectNode workshop, Set<String> members, Map<String, ObjectNode> guests) {
        int stage = workshop.get("stage").asInt();
        workshop.put("date", day(stage).toString()).put("place", offices.get(ROOMS.get((stage - 1) % ROOMS.size())) + ", sala na warsztaty");
        Trees.keep(workshop.get("attendance"), present -> members.contains(present.path("member").asText()) || guests.containsKey(present.path("guest").asText()));
        Trees.objects(workshop.get("attendance")).stream().filter(present -> present.has("guest")).forEach(present -> {
            ObjectNode guest = guests.get(present.get("guest").asText());
            present.set("name", guest.get("name"));
            present.set("institution", guest.get("institution"));
        });
        int most = 70 + chance.of("cards", 26);
        Trees.objects(workshop.get("activities")).forEach(activity -> {
            Trees.keep(activity.get("cards"), card -> belongs(card, members, guests.keySet()) && chance.percent(card.get("id").asText(), most));
            Trees.keep(activity.get("clusters"), group -> !wording.isForeign(group.get("title").asText()));
            Trees.objects(activity.get("cards")).forEach(this::vote);
        });
        workshop.put("summary", summary(workshop));
    }

    private boolean belongs(JsonNode card, Set<String> members, Set<String> guests) {
        JsonNode author = card.get("author");
        boolean known = author.isNull() || members.contains(author.asText()) || guests.contains(author.asText());
        return known && Trees.texts(card).noneMatch(wording::isForeign);
    }

    /** Never more dots than in the complete process, whose rooms were fuller. */
    private void vote(ObjectNode card) {
        int part = 60 + chance.of("dots" + card.get("id").asText(), 41);
        card.put("votes", card.get("votes").asInt() * part / 100);
        if (card.get("fields").has("influence_votes")) {
            ((ObjectNode) card.get("fields")).put("influence_votes", card.get("fields").get("influence_votes").asInt() * part / 100);
        }
    }

    /** A working day in the window of the stage. */
    private LocalDate day(int stage) {
        StageWindow window = windows.stream().filter(each -> each.stage() == stage).findFirst().orElseThrow();
        long days = ChronoUnit.DAYS.between(window.opens(), window.closes());
        LocalDate day = window.opens().plusDays(chance.of("day" + stage, (int) days));
        int weekend = day.getDayOfWeek().getValue() - 5;
        return weekend > 0 ? day.minusDays(weekend) : day;
    }

    private static String summary(ObjectNode workshop) {
        ArrayNode present = (ArrayNode) workshop.get("attendance");
        List<JsonNode> cards = Trees.objects(workshop.get("activities")).stream().flatMap(activity -> Trees.objects(activity.get("cards")).stream())
                .map(JsonNode.class::cast).toList();
        long areas = cards.stream().map(card -> card.get("area")).filter(JsonNode::isTextual).distinct().count();
        return "W warsztacie wzięło udział %s. Zebraliśmy %s z %s. Najważniejsze kartki mają kropki, podobne leżą w grupach; reszta czeka na opracowanie."
                .formatted(Plurals.of(present.size(), "osoba", "osoby", "osób"), Plurals.of(cards.size(), "kartkę", "kartki", "kartek"),
                        Plurals.of(areas, "obszaru", "obszarów", "obszarów"));
    }
}
