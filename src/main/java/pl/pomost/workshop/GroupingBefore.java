package pl.pomost.workshop;

import java.util.List;
import java.util.UUID;

/**
 * How cards and groups stood before a step of grouping.
 *
 * @param cards the cards that the step was about
 * @param groups those that it may have changed, emptied or renamed
 * @param apart  ids of what the step has noted as kept apart
 */
record GroupingBefore(List<Lay> cards, List<OldGroup> groups, List<UUID> apart) {

    /** Where a card lay. @param group null for none */
    record Lay(UUID card, UUID group) {
    }

    /** A group as it was. */
    record OldGroup(UUID id, UUID activity, int position, String code, String title) {

        static OldGroup of(Cluster cluster) {
            return new OldGroup(cluster.id(), cluster.activityId(), cluster.position(), cluster.code(), cluster.title());
        }

        OldGroup withoutName() {
            return new OldGroup(id, activity, position, code, Cluster.plainTitle(position));
        }
    }
}
