package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.team.Guest;
import pl.pomost.workshop.Refusal.Reason;

/**
 * Somebody in the hall answers questions of levels from a phone: places a card by effect and effort, says how far they agree with a
 * sentence, rates a standard. They change it as long as people answer. What others chose is not shown to them.
 */
@ApplicationScoped
public class ChooseLevels {

    private final SharedRooms rooms;
    private final Votes votes;

    ChooseLevels(SharedRooms rooms, Votes votes) {
        this.rooms = rooms;
        this.votes = votes;
    }

    /**
     * Puts levels in place of those that the guest chose before for this thing.
     *
     * @param levels by question; an empty one takes the answer back
     * @throws Refusal when nobody is asked now, not about this thing, or there is no such level; nothing is kept then
     */
    public void choose(Admission admission, Guest guest, VotedOn thing, Map<String, Optional<Integer>> levels) {
        rooms.enter(admission.workshop(), new Deed<>(Set.of(guest.participant()), thing.card().stream().collect(Collectors.toSet()), room -> {
            choose(room.requireHere(guest), guest.participant(), thing, levels);
            return thing;
        }));
    }

    private void choose(SharedRoom room, UUID guest, VotedOn thing, Map<String, Optional<Integer>> levels) {
        Refusal.unless(!levels.isEmpty(), "pytanie", Reason.QUESTION_UNKNOWN);
        var changed = new LinkedHashMap<String, Optional<Integer>>();
        levels.forEach((question, level) -> {
            OpenQuestion open = OpenQuestion.now(room.workshop(), room.meeting(), room.scenario(), question);
            room.requireVotedOn(open, thing);
            Refusal.unless(!open.question().isByDots() && level.map(open.question()::hasLevel).orElse(true), "poziom." + question, Reason.NOT_A_CHOICE);
            if (!Optional.ofNullable(room.answers(guest, question).get(thing)).equals(level)) {
                changed.put(question, level);
            }
        });
        changed.forEach((question, level) -> {
            level.ifPresentOrElse(chosen -> room.answers(guest, question).put(thing, chosen), () -> room.answers(guest, question).remove(thing));
            room.later(Writes.Kind.VOTES, () -> votes.putLevel(room.workshop().id(), guest, question, thing, level));
        });
        if (!changed.isEmpty()) {
            // neither who chose nor what: that is in the ledger, for the person's own phone
            room.tell("level-chosen", thing.card().orElse(null), Map.of("questions", changed.keySet()));
        }
    }
}
