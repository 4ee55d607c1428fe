package pl.pomost.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** After things were left out of a process: what pointed to them points elsewhere, or is left out as well. */
final class References {

    private static final String COORDINATOR = "t01";
    private static final String OFFICE = "i01";
    private static final Set<String> INSTITUTIONS = Set.of("institution", "owner", "institution_id");
    private static final Set<String> PEOPLE = Set.of("coordinator", "who", "who_id", "leader_id", "deputy_id", "prepares");

    private final ObjectNode file;

    References(ObjectNode file) {
        this.file = file;
    }

    void mend() {
        Set<String> institutions = codes("institutions", "id");
        Set<String> people = Trees.objects(file.at("/team/members")).stream().map(member -> member.get("id").asText()).collect(Collectors.toSet());
        Trees.objects(file.get("guests")).forEach(guest -> people.add(guest.get("id").asText()));
        Set<String> cards = mendCards();
        Trees.visit(file, (owner, key, value) -> {
            // on cards some of these keys hold people's own words, not codes
            if (INSTITUTIONS.contains(key) && value.asText().matches("i[0-9]{2}") && !institutions.contains(value.asText())) {
                owner.put(key, OFFICE);
            } else if (PEOPLE.contains(key) && value.asText().matches("[tg][0-9]{2}") && !people.contains(value.asText())) {
                owner.put(key, COORDINATOR);
            } else if (value.isArray() && key.equals("source_cards")) {
                Trees.keep(value, card -> cards.contains(card.asText()));
            } else if (value.isArray() && key.equals("ratings")) {
                Trees.keep(value, rating -> people.contains(rating.get("member").asText()));
            } else if (value.isArray() && key.equals("partners")) {
                Trees.keep(value, partner -> institutions.contains(partner.get("institution").asText()));
            }
        });
        prune("resources", "source_cards", cards);
        prune("diagnosis", "source_cards", cards);
        prune("goals", "diagnosis", codes("diagnosis", "code"));
        pruneBelowGoals();
        prune("postulates", "diagnosis", codes("diagnosis", "code"));
    }

    private void pruneBelowGoals() {
        prune("actions", "goals", codes("goals", "code"));
        prune("indicators", "actions", codes("actions", "code"));
        prune("indicators", "goals", codes("goals", "code"));
        prune("risks", "actions", codes("actions", "code"));
    }

    /** A team that has finished has nothing left that would keep its plan from being accepted: goals without an action or a measure are gone. */
    void finish() {
        Trees.keep(file.path("indicators"), indicator -> !indicator.path("baseline").isNull() && !indicator.path("targets").isEmpty());
        int before;
        do {
            before = file.path("goals").size();
            Set<String> reached = named("actions", "goals");
            Set<String> measured = named("indicators", "goals");
            Trees.keep(file.path("goals"), goal -> Stream.of(reached, measured).allMatch(codes -> codes.contains(goal.get("code").asText()))
                    && !goal.path("baseline").isNull() && !goal.path("target").isNull());
            pruneBelowGoals();
        } while (file.path("goals").size() < before);
    }

    /** What the entries of a list rest on. */
    private Set<String> named(String list, String key) {
        return Trees.objects(file.path(list)).stream().flatMap(entry -> Trees.texts(entry.path(key))).collect(Collectors.toSet());
    }

    /** Groups of fewer than two cards fall apart; a card about one that is gone is about nothing. */
    private Set<String> mendCards() {
        Set<String> cards = new HashSet<>();
        Trees.visit(file.path("workshops"), (owner, key, value) -> {
            if (key.equals("cards")) {
                value.forEach(card -> cards.add(card.get("id").asText()));
            }
        });
        for (ObjectNode workshop : Trees.objects(file.path("workshops"))) {
            for (ObjectNode activity : Trees.objects(workshop.get("activities"))) {
                Map<String, Long> sizes = Trees.objects(activity.get("cards")).stream().map(card -> card.get("cluster")).filter(JsonNode::isTextual)
                        .collect(Collectors.groupingBy(JsonNode::asText, Collectors.counting()));
                Trees.keep(activity.get("clusters"), group -> sizes.getOrDefault(group.get("id").asText(), 0L) > 1);
                Set<String> groups = Trees.objects(activity.get("clusters")).stream().map(group -> group.get("id").asText()).collect(Collectors.toSet());
                Trees.objects(activity.get("cards")).forEach(card -> {
                    if (!groups.contains(card.get("cluster").asText())) {
                        card.putNull("cluster");
                    }
                    ObjectNode fields = (ObjectNode) card.get("fields");
                    if (fields.has("about_card") && !cards.contains(fields.get("about_card").asText())) {
                        fields.remove("about_card");
                    }
                });
            }
        }
        return cards;
    }

    /** Leaves in a list only what rests on something that is still there. */
    private void prune(String list, String key, Set<String> known) {
        Trees.objects(file.path(list)).forEach(entry -> Trees.keep(entry.get(key), code -> known.contains(code.asText())));
        Trees.keep(file.path(list), entry -> !entry.get(key).isEmpty());
    }

    private Set<String> codes(String list, String key) {
        return Trees.objects(file.path(list)).stream().map(entry -> entry.get(key).asText()).collect(Collectors.toSet());
    }
}
