package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.scenario.StandardDef;
import pl.pomost.workshop.Refusal.Reason;

/** Whoever takes the notes, or leads, enters what was counted in the room: dots on paper, raised hands. */
@ApplicationScoped
public class EnterVotes {

    private final Rooms rooms;
    private final Cards cards;
    private final Votes votes;
    private final Attendances attendances;
    private final Agendas agendas;
    private final Meetings meetings;

    EnterVotes(Rooms rooms, Cards cards, Votes votes, Attendances attendances, Agendas agendas, Meetings meetings) {
        this.rooms = rooms;
        this.cards = cards;
        this.votes = votes;
        this.attendances = attendances;
        this.agendas = agendas;
        this.meetings = meetings;
    }

    /**
     * Puts a count for each card in place of what was entered before for this question and channel. Dots that people placed
     * themselves stay.
     *
     * @param counts card to dots; zero removes the count; cards that are not named keep theirs
     * @throws Refusal when what puts the question is locked, the channel is people's own devices, a count is negative, a card is not voted on, or there would be more dots than all present have
     */
    @Transactional
    public void enter(Scope scope, int stage, String question, String channel, Map<UUID, Integer> counts) {
        Room room = rooms.enter(scope.requireTeam(), stage).requireOpened();
        OpenQuestion open = OpenQuestion.ofWorkshop(room.workshop(), meetings.of(room.id()), agendas.scenarioOf(room.workshop()), question);
        Refusal.unless(open.question().isByDots(), "pytanie", Reason.QUESTION_UNKNOWN);
        Refusal.unless(Channels.COUNTED.contains(channel), "kanal", Reason.CHANNEL_UNKNOWN);
        Refusal.unless(counts.values().stream().allMatch(count -> count >= 0), "kropki", Reason.NEGATIVE_DOTS);
        List<Card> voted = cards.in(room.workshop(), counts.keySet());
        Refusal.unless(voted.size() == counts.size() && voted.stream().allMatch(card -> open.rule().appliesTo(card.type())), "kropki", Reason.CARD_NOT_VOTED_ON);
        if (!voted.isEmpty()) {
            votes.deleteTallies(question, channel, counts.keySet());
        }
        voted.forEach(card -> tally(room, question, channel, card, counts.get(card.id())));
        votes.flush();
        Ledger ledger = votes.ledger(room.id());
        Dots dots = Dots.of(room.workshop(), agendas.scenarioOf(room.workshop()));
        long present = attendances.countOf(room.id());
        var wrong = new Refusal.Collected();
        voted.forEach(card -> wrong.addIf(counts.get(card.id()) > 0 && ledger.of(card.id(), question).total() > dots.limitOfItem(question, present), "kropki." + card.id(),
                Reason.TOO_MANY_DOTS_ON_ONE));
        wrong.throwIfAny();
        long total = ledger.of(question).total();
        Refusal.unless(total <= dots.limit(question, present), "kropki", Reason.TOO_MANY_DOTS);
        room.tell("votes-entered", null, told(scope, question, channel, voted.stream().collect(Collectors.toMap(Card::code, card -> counts.get(card.id()), (one, other) -> one,
                LinkedHashMap::new))));
        room.audit("votes.entered", null, "wpisano kropki, razem na pytanie: " + total + ".");
    }

    /**
     * Puts the raised hands for each level in place of what was entered before for these things, this question and channel.
     *
     * @param hands by thing, how many people chose each level; a level that is not named, or zero, has none
     * @throws Refusal when what puts the question is locked, the channel is people's own devices, there is no such level or thing, or more people answered for a thing than are present
     */
    @Transactional
    public void enterLevels(Scope scope, int stage, String question, String channel, Map<VotedOn, Map<Integer, Integer>> hands) {
        Room room = rooms.enter(scope.requireTeam(), stage).requireOpened();
        OpenQuestion open = OpenQuestion.ofWorkshop(room.workshop(), meetings.of(room.id()), agendas.scenarioOf(room.workshop()), question);
        Refusal.unless(!open.question().isByDots(), "pytanie", Reason.QUESTION_UNKNOWN);
        Refusal.unless(Channels.COUNTED.contains(channel), "kanal", Reason.CHANNEL_UNKNOWN);
        Refusal.unless(hands.values().stream().allMatch(counts -> counts.values().stream().allMatch(count -> count >= 0)), "kropki", Reason.NEGATIVE_DOTS);
        Refusal.unless(hands.values().stream().allMatch(counts -> counts.keySet().stream().allMatch(open.question()::hasLevel)), "kropki", Reason.NOT_A_CHOICE);
        Map<UUID, Card> voted = cards.in(room.workshop(), hands.keySet().stream().flatMap(thing -> thing.card().stream()).toList()).stream()
                .collect(Collectors.toMap(Card::id, card -> card));
        List<StandardDef> standards = agendas.standardsOf(room.workshop());
        hands.forEach((thing, counts) -> {
            open.requireAbout(room.workshop(), thing, thing.card().map(voted::get), standards);
            votes.deleteTally(room.id(), question, channel, thing);
            counts.forEach((level, people) -> {
                if (people > 0) {
                    votes.persist(Vote.level(room.id(), question, thing, null, channel, level, people));
                }
            });
        });
        votes.flush();
        Ledger ledger = votes.ledger(room.id());
        long present = attendances.countOf(room.id());
        var wrong = new Refusal.Collected();
        hands.forEach((thing, counts) -> wrong.addIf(ledger.spread(thing, question).total().total() > present,
                "kropki." + thing.key() + "." + counts.keySet().stream().findFirst().map(String::valueOf).orElse(""), Reason.TOO_MANY_PEOPLE_ANSWERED));
        wrong.throwIfAny();
        room.tell("votes-entered", null, told(scope, question, channel, hands.entrySet().stream().collect(Collectors.toMap(each -> each.getKey().key(), Map.Entry::getValue))));
        room.audit("votes.entered", null, "wpisano podniesione ręce albo głosy z papieru.");
    }

    private void tally(Room room, String question, String channel, Card card, int count) {
        if (count > 0) {
            votes.persist(new Vote(UUID.randomUUID(), room.id(), question, card.id(), null, channel, count));
        }
    }

    private static Map<String, Object> told(Scope scope, String question, String channel, Map<String, ?> counts) {
        var told = new LinkedHashMap<String, Object>();
        scope.viewer().accountId().ifPresent(account -> told.put("by", account.toString()));
        told.put("question", question);
        told.put("channel", channel);
        told.put("dots", counts);
        return told;
    }
}
