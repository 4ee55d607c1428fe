package pl.pomost.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.process.Codes;
import pl.pomost.process.ProcessInput;
import pl.pomost.process.ProcessOutput;
import pl.pomost.thread.Knot;

/** {@code activities} of the workshops with their cards and groups of cards. */
@ApplicationScoped
class CardSection {

    private final Activities activities;
    private final Clusters clusters;
    private final Cards cards;
    private final CardVotes votes;
    private final EventsOfProcess events;

    CardSection(Activities activities, Clusters clusters, Cards cards, CardVotes votes, EventsOfProcess events) {
        this.activities = activities;
        this.clusters = clusters;
        this.cards = cards;
        this.votes = votes;
        this.events = events;
    }

    void clear(UUID enrolment) {
        String ofProcess = "workshopId in (select w.id from Workshop w where w.enrolmentId = ?1)";
        events.forget(enrolment);
        votes.clear(enrolment);
        cards.delete("enrolmentId", enrolment);
        clusters.delete(ofProcess, enrolment);
        activities.delete(ofProcess, enrolment);
    }

    void load(ProcessInput input, List<Workshop> held, List<ObjectNode> nodes) {
        var batch = new Batch();
        for (int i = 0; i < held.size(); i++) {
            for (ObjectNode node : ProcessInput.objects(nodes.get(i).path("activities"))) {
                Activity activity = input.read(node, Activity.class, "cards", "clusters");
                activity.enter(held.get(i).id(), batch.activities.size());
                batch.activities.add(activity);
                loadActivity(input, held.get(i), activity, node, batch);
            }
            held.get(i).count(batch.highestCard(held.get(i)), batch.highestCluster(held.get(i)));
        }
        activities.persist(batch.activities);
        clusters.persist(batch.clusters);
        cards.persist(batch.cards);
        votes.persist(batch.votes);
    }

    /** A group that several tables of one item share stands in the file at each of them. */
    private record Shared(UUID workshop, String tables, String code) {
    }

    /** Everything of one kind together, so that inserts go in batches. */
    private static final class Batch {
        final List<Activity> activities = new ArrayList<>();
        final List<Cluster> clusters = new ArrayList<>();
        final List<Card> cards = new ArrayList<>();
        final List<Vote> votes = new ArrayList<>();
        final Map<Shared, UUID> shared = new HashMap<>();

        int highestCard(Workshop workshop) {
            return cards.stream().filter(card -> card.workshopId().equals(workshop.id())).mapToInt(Card::number).max().orElse(0);
        }

        /** Groups are numbered W1-K01; one with another name counts for nothing. */
        int highestCluster(Workshop workshop) {
            return clusters.stream().filter(cluster -> cluster.workshopId().equals(workshop.id())).map(Cluster::code)
                    .filter(code -> code.matches(".*-K[0-9]{1,6}")).mapToInt(code -> Integer.parseInt(code.substring(code.lastIndexOf('K') + 1)))
                    .max().orElse(0);
        }
    }

    private void loadActivity(ProcessInput input, Workshop workshop, Activity activity, ObjectNode node, Batch batch) {
        var groups = new Codes();
        int position = 0;
        for (ObjectNode group : ProcessInput.objects(node.path("clusters"))) {
            Cluster cluster = input.read(group, Cluster.class);
            Optional<UUID> shared = activity.parallelGroup().flatMap(tables -> Optional.ofNullable(batch.shared.get(new Shared(activity.workshopId(), tables, cluster.code()))));
            if (shared.isPresent()) {
                groups.add(cluster.code(), shared.get());
                continue;
            }
            cluster.enter(activity, position++);
            groups.add(cluster.code(), cluster.id());
            batch.clusters.add(cluster);
            activity.parallelGroup().ifPresent(tables -> batch.shared.put(new Shared(activity.workshopId(), tables, cluster.code()), cluster.id()));
        }
        for (ObjectNode form : ProcessInput.objects(node.path("cards"))) {
            var apart = new ArrayList<>(List.of("author", "cluster", "votes", "redacted", "held", "held_reason", "fields", CardVotes.OTHERS));
            if (CardVotes.hasLevels(form)) {
                apart.add(CardVotes.LEVELS);
            }
            Card card = input.read(form, Card.class, apart.toArray(String[]::new));
            Map<String, JsonNode> fields = new LinkedHashMap<>();
            form.path("fields").properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
            Map<String, Integer> dots = votes.take(workshop, form, fields);
            card.enter(input.enrolment(), activity, text(form, "author").map(input.people()::id).orElse(null),
                    text(form, "cluster").map(groups::id).orElse(null), fields, text(form, "redacted").orElse(null));
            card.hold(text(form, "held").flatMap(Held::of), text(form, "held_reason"));
            input.codes(Knot.CARD).add(card.code(), card.id());
            batch.cards.add(card);
            batch.votes.addAll(votes.takeLevels(workshop, card.id(), form));
            dots.forEach((question, number) -> batch.votes.add(
                    new Vote(UUID.randomUUID(), workshop.id(), question, card.id(), null, "paper", number)));
        }
    }

    /** The lists by workshop. */
    Map<UUID, ArrayNode> save(ProcessOutput output) {
        Map<UUID, List<Card>> cardsOf = cards.list("enrolmentId = ?1 order by number", output.enrolment()).stream()
                .collect(Collectors.groupingBy(Card::activityId));
        List<Cluster> all = clusters.list("workshopId in (select w.id from Workshop w where w.enrolmentId = ?1) order by position", output.enrolment());
        var tally = votes.tally(output.enrolment());
        Map<UUID, ArrayNode> lists = new HashMap<>();
        for (Activity activity : activities.list("workshopId in (select w.id from Workshop w where w.enrolmentId = ?1) order by position", output.enrolment())) {
            ObjectNode node = output.write(activity);
            List<Card> own = cardsOf.getOrDefault(activity.id(), List.of());
            Set<UUID> used = own.stream().flatMap(card -> card.clusterId().stream()).collect(Collectors.toSet());
            List<Cluster> groups = all.stream().filter(cluster -> cluster.activityId().equals(activity.id()) || used.contains(cluster.id())).toList();
            Map<UUID, String> codes = groups.stream().collect(Collectors.toMap(Cluster::id, Cluster::code));
            node.set("cards", ProcessOutput.array(own, card -> save(output, card, codes, tally)));
            node.set("clusters", ProcessOutput.array(groups, output::write));
            lists.computeIfAbsent(activity.workshopId(), id -> node.arrayNode()).add(node);
        }
        return lists;
    }

    private ObjectNode save(ProcessOutput output, Card card, Map<UUID, String> clusterCodes, CardVotes.Tally tally) {
        output.codes(Knot.CARD).add(card.code(), card.id());
        ObjectNode node = output.write(card);
        node.put("author", card.authorId().map(output.people()::code).orElse(null));
        node.put("cluster", card.clusterId().map(clusterCodes::get).orElse(null));
        card.redacted().ifPresent(reason -> node.put("redacted", reason));
        card.held().ifPresent(held -> node.put("held", held.code()));
        card.heldReason().ifPresent(reason -> node.put("held_reason", reason));
        tally.write(card, node);
        return node;
    }

    private static Optional<String> text(ObjectNode node, String key) {
        return Optional.ofNullable(node.get(key)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }
}
