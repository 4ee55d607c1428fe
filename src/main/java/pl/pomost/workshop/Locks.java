package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Items of the agenda that whoever leads has locked: nothing of them changes until they are unlocked. */
@ApplicationScoped
class Locks {

    private final Meetings meetings;
    private final Activities activities;

    Locks(Meetings meetings, Activities activities) {
        this.meetings = meetings;
        this.activities = activities;
    }

    /** @throws Refusal when one of the activities belongs to a locked item */
    void requireOpen(Room room, Collection<UUID> ofActivities) {
        Optional<Meeting> meeting = meetings.of(room.id()).filter(Meeting::hasLocks);
        if (meeting.isPresent() && !ofActivities.isEmpty()) {
            Set<UUID> wanted = Set.copyOf(ofActivities);
            Refusal.unless(activities.of(room.id()).stream().filter(activity -> wanted.contains(activity.id()))
                    .noneMatch(activity -> meeting.get().isLocked(activity.templateCode())), "kartka", Refusal.Reason.LOCKED);
        }
    }
}
