package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.workshop.Refusal.Reason;

/** The coordinator enters dots that were counted in the room: on paper, by raised hands, in another tool. */
@ApplicationScoped
public class EnterVotes {

    private final Rooms rooms;
    private final Cards cards;
    private final Votes votes;
    private final Attendances attendances;
    private final Agendas agendas;

    EnterVotes(Rooms rooms, Cards cards, Votes votes, Attendances attendances, Agendas agendas) {
        this.rooms = rooms;
        this.cards = cards;
        this.votes = votes;
        this.attendances = attendances;
        this.agendas = agendas;
    }

    /**
     * Puts a count for each card in place of what was entered before for this question and channel. Dots that people placed
     * themselves stay.
     *
     * @param counts card to dots; zero removes the count; cards that are not named keep theirs
     * @throws Refusal when a count is negative, a card is not voted on, or there would be more dots than all present have
     */
    @Transactional
    public void enter(Scope scope, int stage, String question, String channel, Map<UUID, Integer> counts) {
        Room room = rooms.enter(scope.requireEdit(), stage).requireOpened();
        Dots dots = Dots.of(room.workshop(), agendas.scenarioOf(room.workshop()));
        Refusal.unless(dots.on(question).isPresent(), "pytanie", Reason.QUESTION_UNKNOWN);
        Refusal.unless(Channels.ALL.contains(channel), "kanal", Reason.CHANNEL_UNKNOWN);
        Refusal.unless(counts.values().stream().allMatch(count -> count >= 0), "kropki", Reason.NEGATIVE_DOTS);
        List<Card> voted = cards.in(room.workshop(), counts.keySet());
        Refusal.unless(voted.size() == counts.size() && voted.stream().allMatch(card -> dots.on(question).orElseThrow().appliesTo(card.type())),
                "kropki", Reason.CARD_NOT_VOTED_ON);
        if (!voted.isEmpty()) {
            votes.deleteTallies(question, channel, counts.keySet());
        }
        voted.forEach(card -> tally(room, question, channel, card, counts.get(card.id())));
        votes.flush();
        long total = votes.ledger(room.id()).of(question).total();
        Refusal.unless(total <= dots.limit(question, attendances.countOf(room.id())), "kropki", Reason.TOO_MANY_DOTS);
        room.tell("votes-entered", null, told(question, channel, voted, counts));
        room.audit("votes.entered", null, "wpisano kropki, razem na pytanie: " + total + ".");
    }

    private void tally(Room room, String question, String channel, Card card, int count) {
        if (count > 0) {
            votes.persist(new Vote(UUID.randomUUID(), room.id(), question, card.id(), null, channel, count));
        }
    }

    private static Map<String, Object> told(String question, String channel, List<Card> voted, Map<UUID, Integer> counts) {
        var told = new LinkedHashMap<String, Object>();
        told.put("question", question);
        told.put("channel", channel);
        told.put("dots", voted.stream().collect(Collectors.toMap(Card::code, card -> counts.get(card.id()), (one, other) -> one, LinkedHashMap::new)));
        return told;
    }
}
