package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pl.pomost.scenario.ActivityTemplate;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.VoteRule;
import pl.pomost.team.Guest;

/** Somebody in the hall places their dots from a phone, and moves them as long as people vote. What others placed is not shown to them. */
@ApplicationScoped
public class CastDots {

    private final SharedRooms rooms;
    private final Votes votes;

    CastDots(SharedRooms rooms, Votes votes) {
        this.rooms = rooms;
        this.votes = votes;
    }

    /** The questions that are voted on while an item of the agenda is on. */
    static List<VoteRule> questions(Scenario scenario, Workshop workshop, String step) {
        return scenario.stage(workshop.stage()).flatMap(stage -> stage.activity(step)).map(ActivityTemplate::votes).orElse(List.of());
    }

    /**
     * Puts so many dots on a card in place of those that the guest had there.
     *
     * @throws Refusal when nobody votes now, the card is not voted on, or the guest has no more dots
     */
    public void cast(Admission admission, Guest guest, String question, UUID card, int dots) {
        rooms.enter(admission.workshop(), new Deed<>(Set.of(guest.participant()), Set.of(card), room -> {
            cast(room.requireHere(guest), guest.participant(), question, card, dots);
            return dots;
        }));
    }

    private void cast(SharedRoom room, UUID guest, String question, UUID card, int dots) {
        Meeting meeting = room.meeting();
        Scenario scenario = room.scenario();
        Optional<VoteRule> rule = meeting.step().filter(step -> meeting.isWriting() && room.workshop().isOpen())
                .flatMap(step -> questions(scenario, room.workshop(), step).stream().filter(each -> each.question().equals(question)).findFirst());
        Refusal.unless(rule.isPresent(), "pytanie", Refusal.Reason.QUESTION_UNKNOWN);
        Refusal.unless(!meeting.isLocked(meeting.step().orElseThrow()), "pytanie", Refusal.Reason.LOCKED);
        Refusal.unless(dots >= 0, "kropki", Refusal.Reason.NEGATIVE_DOTS);
        Refusal.unless(room.card(card).filter(found -> found.workshopId().equals(room.workshop().id()) && rule.get().appliesTo(found.type())).isPresent(), "kropki",
                Refusal.Reason.CARD_NOT_VOTED_ON);
        Map<UUID, Integer> own = room.dots(guest, question);
        if (own.getOrDefault(card, 0) == dots) {
            return;
        }
        int others = own.entrySet().stream().filter(each -> !each.getKey().equals(card)).mapToInt(Map.Entry::getValue).sum();
        Refusal.unless(others + dots <= limit(room.workshop(), scenario, rule.get()), "kropki", Refusal.Reason.TOO_MANY_DOTS);
        own.put(card, dots);
        room.later(SharedRoom.Kind.DOTS, () -> votes.put(room.workshop().id(), guest, question, card, dots));
        // who placed them is in the ledger, for the limit; the log does not repeat it
        room.tell("dots-placed", card, Map.of("question", question));
    }

    private static int limit(Workshop workshop, Scenario scenario, VoteRule rule) {
        return Dots.of(workshop, scenario).on(rule.question()).map(VoteRule::dotsPerPerson).orElse(rule.dotsPerPerson());
    }
}
