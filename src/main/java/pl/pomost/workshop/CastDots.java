package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import pl.pomost.team.Guest;
import pl.pomost.workshop.Refusal.Reason;

/** Somebody in the hall places their dots from a phone, and moves them as long as people vote. What others placed is not shown to them. */
@ApplicationScoped
public class CastDots {

    private final SharedRooms rooms;
    private final Votes votes;

    CastDots(SharedRooms rooms, Votes votes) {
        this.rooms = rooms;
        this.votes = votes;
    }

    /**
     * Puts so many dots on a card in place of those that the guest had there.
     *
     * @throws Refusal when nobody votes now, the card is not voted on, it takes no more dots of one person, or the guest has no more
     */
    public void cast(Admission admission, Guest guest, String question, UUID card, int dots) {
        rooms.enter(admission.workshop(), new Deed<>(Set.of(guest.participant()), Set.of(card), room -> {
            cast(room.requireHere(guest), guest.participant(), question, card, dots);
            return dots;
        }));
    }

    private void cast(SharedRoom room, UUID guest, String question, UUID card, int dots) {
        OpenQuestion open = OpenQuestion.now(room.workshop(), room.meeting(), room.scenario(), question);
        VotedOn thing = VotedOn.card(card);
        Refusal.unless(open.question().isByDots(), "pytanie", Reason.QUESTION_UNKNOWN);
        Refusal.unless(dots >= 0, "kropki", Reason.NEGATIVE_DOTS);
        room.requireVotedOn(open, thing);
        Map<VotedOn, Integer> own = room.answers(guest, question);
        if (own.getOrDefault(thing, 0) == dots) {
            return;
        }
        int others = own.entrySet().stream().filter(each -> !each.getKey().equals(thing)).mapToInt(Map.Entry::getValue).sum();
        Refusal.unless(dots <= open.rule().most(), "kropki", Reason.TOO_MANY_DOTS_ON_ONE);
        Refusal.unless(others + dots <= open.rule().dotsPerPerson(), "kropki", Reason.TOO_MANY_DOTS);
        own.put(thing, dots);
        room.later(Writes.Kind.VOTES, () -> votes.put(room.workshop().id(), guest, question, card, dots));
        // who placed them is in the ledger, for the limit; the log does not repeat it
        room.tell("dots-placed", card, Map.of("question", question));
    }
}
