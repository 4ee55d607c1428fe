package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.wording.SameWords;

/** Groups are often called by what their cards say: when the words of a card go for good, they go from names of its groups too. */
@ApplicationScoped
class GroupNames {

    private static final Set<String> NAMING = Set.of("group-made", "group-renamed");

    private final Cards cards;
    private final Clusters clusters;
    private final GroupingSteps steps;
    private final WorkshopEvents events;

    GroupNames(Cards cards, Clusters clusters, GroupingSteps steps, WorkshopEvents events) {
        this.cards = cards;
        this.clusters = clusters;
        this.steps = steps;
        this.events = events;
    }

    /**
     * Takes names away that say what this card says or once said, and that no other card of the group says: of the groups that it lies or
     * has lain in, as they are now, in the log, and where a step of grouping could bring them back. To be called while the log still has the words.
     */
    void forget(Room room, Card card) {
        List<WorkshopEvent> story = events.about(room.id(), card.id());
        List<Cluster> now = clusters.of(room.id());
        Set<String> codes = Stream.concat(story.stream().filter(event -> event.kind().equals("card-grouped")).map(event -> event.payload().get("group").asText()),
                now.stream().filter(cluster -> card.clusterId().equals(Optional.of(cluster.id()))).map(Cluster::code)).collect(Collectors.toCollection(LinkedHashSet::new));
        if (codes.isEmpty()) {
            return;
        }
        List<String> said = Stream.concat(Stream.of(card.text()), story.stream().flatMap(event -> Optional.ofNullable(event.payload().get("text")).stream()).map(text -> text.asText())).distinct().toList();
        Map<String, Cluster> there = now.stream().collect(Collectors.toMap(Cluster::code, cluster -> cluster));
        List<WorkshopEvent> named = events.list("key.workshopId = ?1 and kind in ?2", room.id(), NAMING);
        List<GroupingStep> kept = steps.of(room.id());
        for (String code : codes) {
            List<String> others = Optional.ofNullable(there.get(code)).map(cluster -> cards.list("clusterId = ?1 and id <> ?2", cluster.id(), card.id())).orElse(List.of()).stream()
                    .map(Card::text).toList();
            var group = new Called(code, said, others);
            Optional.ofNullable(there.get(code)).filter(cluster -> group.tells(code, cluster.title())).ifPresent(cluster -> {
                cluster.rename(Cluster.plainTitle(cluster.position()));
                room.tell("group-renamed", cluster.id(), Map.of("code", code, "title", cluster.title()));
            });
            named.stream().filter(event -> group.tells(event.payload().get("code").asText(), event.payload().get("title").asText()))
                    .forEach(event -> event.scrub(Set.of("title")));
            kept.forEach(step -> step.forget(old -> group.tells(old.code(), old.title())));
        }
    }

    /** A group, what the card said, and what its other cards say. */
    private record Called(String code, List<String> said, List<String> others) {

        boolean tells(String group, String title) {
            return group.equals(code) && said.stream().anyMatch(text -> SameWords.saysAll(text, title)) && others.stream().noneMatch(text -> SameWords.saysAll(text, title));
        }
    }
}
