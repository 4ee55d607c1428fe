package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;

/**
 * Takes the last step of grouping back: groups get their names again, cards lie where they lay, and what was kept apart may be proposed
 * again. Cards that were taken back or moved to another item since stay as they are.
 */
@ApplicationScoped
public class UndoGrouping {

    private final Rooms rooms;
    private final Cards cards;
    private final Clusters clusters;
    private final Activities activities;
    private final GroupingSteps steps;
    private final KeptApartCards keptApart;

    UndoGrouping(Rooms rooms, Cards cards, Clusters clusters, Activities activities, GroupingSteps steps, KeptApartCards keptApart) {
        this.rooms = rooms;
        this.cards = cards;
        this.clusters = clusters;
        this.activities = activities;
        this.steps = steps;
        this.keptApart = keptApart;
    }

    /** @return false when there is no step left to take back */
    @Transactional
    public boolean undo(Scope scope, int stage) {
        Room room = rooms.edit(scope, stage).requireOpened();
        Optional<GroupingStep> last = steps.last(room.id());
        last.ifPresent(step -> {
            revive(room, step.before().groups());
            layBack(room, step.before().cards());
            step.before().apart().forEach(keptApart::deleteById);
            steps.delete(step);
            cards.flush();
            clusters.deleteEmpty(room.id());
            room.audit("cards.grouping-undone", null, "cofnięto ostatni krok grupowania.");
        });
        return last.isPresent();
    }

    private void revive(Room room, List<GroupingBefore.OldGroup> groups) {
        for (GroupingBefore.OldGroup old : groups) {
            Optional<Cluster> there = clusters.in(room.id(), old.id());
            if (there.isEmpty()) {
                clusters.persistAndFlush(Cluster.revived(old, room.id()));
                room.tell("group-made", old.id(), Map.of("code", old.code(), "title", old.title()));
            } else if (!there.get().title().equals(old.title())) {
                there.get().rename(old.title());
                room.tell("group-renamed", old.id(), Map.of("code", old.code(), "title", old.title()));
            }
        }
    }

    private void layBack(Room room, List<GroupingBefore.Lay> lays) {
        Map<UUID, String> items = activities.of(room.id()).stream().collect(Collectors.toMap(Activity::id, Activity::templateCode));
        Map<UUID, Cluster> groups = clusters.of(room.id()).stream().collect(Collectors.toMap(Cluster::id, cluster -> cluster));
        Map<UUID, Card> chosen = cards.in(room.workshop(), lays.stream().map(GroupingBefore.Lay::card).toList()).stream().collect(Collectors.toMap(Card::id, card -> card));
        var back = new HashMap<Card, Optional<Cluster>>();
        lays.stream().filter(lay -> chosen.containsKey(lay.card())).forEach(lay -> back.put(chosen.get(lay.card()), Optional.ofNullable(lay.group()).map(groups::get)));
        back.forEach((card, group) -> {
            boolean fits = group.map(cluster -> items.get(cluster.activityId()).equals(items.get(card.activityId()))).orElse(true);
            if (fits && !card.clusterId().equals(group.map(Cluster::id))) {
                group.ifPresentOrElse(cluster -> {
                    card.joinGroup(cluster.id());
                    room.tell("card-grouped", card.id(), Map.of("code", card.code(), "group", cluster.code()));
                }, () -> {
                    card.leaveGroup();
                    room.tell("card-ungrouped", card.id(), Map.of("code", card.code()));
                });
            }
        });
    }
}
