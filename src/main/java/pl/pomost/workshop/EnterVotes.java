package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
     * themselves stay, and so does what somebody else has entered meanwhile for a card whose number was not touched.
     *
     * @param typed card to dots; zero removes the count; cards that are not named keep theirs
     * @throws Refusal when what puts the question is locked, the channel is people's own devices, a count is negative, a card is not voted on,
     *         somebody else has entered another number meanwhile, or there would be more dots than all present have
     */
    @Transactional
    public void enter(Scope scope, int stage, String question, String channel, Map<UUID, CountedNumber> typed) {
        Room room = rooms.enter(scope.requireTeam(), stage).requireOpened();
        OpenQuestion open = OpenQuestion.ofWorkshop(room.workshop(), meetings.of(room.id()), agendas.scenarioOf(room.workshop()), question);
        Refusal.unless(open.question().isByDots(), "pytanie", Reason.QUESTION_UNKNOWN);
        Refusal.unless(Channels.COUNTED.contains(channel), "kanal", Reason.CHANNEL_UNKNOWN);
        Refusal.unless(typed.values().stream().allMatch(count -> count.typed() >= 0), "kropki", Reason.NEGATIVE_DOTS);
        List<Card> voted = cards.in(room.workshop(), typed.keySet());
        Refusal.unless(voted.size() == typed.size() && voted.stream().allMatch(card -> open.rule().appliesTo(card.type())), "kropki", Reason.CARD_NOT_VOTED_ON);
        Ledger before = votes.ledger(room.id()).only(channel);
        var wrong = new Refusal.Collected();
        var counts = new LinkedHashMap<UUID, Integer>();
        var replaced = new Replaced();
        voted.forEach(card -> {
            long stored = before.of(card.id(), question).total();
            wrong.addIf(typed.get(card.id()).wipesOut(stored), "kropki." + card.id(), Reason.COUNTED_MEANWHILE);
            counts.put(card.id(), typed.get(card.id()).over(stored));
            replaced.note(card.code(), stored, counts.get(card.id()));
        });
        wrong.throwIfAny();
        if (!voted.isEmpty()) {
            votes.deleteTallies(question, channel, counts.keySet());
        }
        voted.forEach(card -> tally(room, question, channel, card, counts.get(card.id())));
        votes.flush();
        Ledger ledger = votes.ledger(room.id());
        Dots dots = Dots.of(room.workshop(), agendas.scenarioOf(room.workshop()));
        long present = attendances.countOf(room.id());
        voted.forEach(card -> wrong.addIf(counts.get(card.id()) > 0 && ledger.of(card.id(), question).total() > dots.limitOfItem(question, present), "kropki." + card.id(),
                Reason.TOO_MANY_DOTS_ON_ONE));
        wrong.throwIfAny();
        long total = ledger.of(question).total();
        Refusal.unless(total <= dots.limit(question, present), "kropki", Reason.TOO_MANY_DOTS);
        room.tell("votes-entered", null, told(scope, question, channel, voted.stream().collect(Collectors.toMap(Card::code, card -> counts.get(card.id()), (one, other) -> one,
                LinkedHashMap::new))));
        room.audit("votes.entered", null, "wpisano kropki, razem na pytanie: " + total + replaced + ".");
    }

    /**
     * Puts the raised hands for each level in place of what was entered before for these things, this question and channel; what somebody
     * else has entered meanwhile where nothing was touched stays.
     *
     * @param typed by thing, how many people chose each level; a level that is not named keeps its number
     * @throws Refusal when what puts the question is locked, the channel is people's own devices, there is no such level or thing, somebody else has
     *         entered another number meanwhile, or more people answered for a thing than are present
     */
    @Transactional
    public void enterLevels(Scope scope, int stage, String question, String channel, Map<VotedOn, Map<Integer, CountedNumber>> typed) {
        Room room = rooms.enter(scope.requireTeam(), stage).requireOpened();
        OpenQuestion open = OpenQuestion.ofWorkshop(room.workshop(), meetings.of(room.id()), agendas.scenarioOf(room.workshop()), question);
        Refusal.unless(!open.question().isByDots(), "pytanie", Reason.QUESTION_UNKNOWN);
        Refusal.unless(Channels.COUNTED.contains(channel), "kanal", Reason.CHANNEL_UNKNOWN);
        Refusal.unless(typed.values().stream().allMatch(counts -> counts.values().stream().allMatch(count -> count.typed() >= 0)), "kropki", Reason.NEGATIVE_DOTS);
        Refusal.unless(typed.values().stream().allMatch(counts -> counts.keySet().stream().allMatch(open.question()::hasLevel)), "kropki", Reason.NOT_A_CHOICE);
        Map<UUID, Card> voted = cards.in(room.workshop(), typed.keySet().stream().flatMap(thing -> thing.card().stream()).toList()).stream()
                .collect(Collectors.toMap(Card::id, card -> card));
        List<StandardDef> standards = agendas.standardsOf(room.workshop());
        Ledger before = votes.ledger(room.id()).only(channel);
        var wrong = new Refusal.Collected();
        var hands = new LinkedHashMap<VotedOn, Map<Integer, Integer>>();
        var replaced = new Replaced();
        typed.forEach((thing, counts) -> {
            open.requireAbout(room.workshop(), thing, thing.card().map(voted::get), standards);
            var now = new TreeMap<Integer, Integer>();
            before.spread(thing, question).people().forEach((level, people) -> now.put(level, people.intValue()));
            counts.forEach((level, count) -> {
                long stored = now.getOrDefault(level, 0);
                wrong.addIf(count.wipesOut(stored), "kropki." + thing.key() + "." + level, Reason.COUNTED_MEANWHILE);
                now.put(level, count.over(stored));
                replaced.note(thing.card().map(voted::get).map(Card::code).orElseGet(thing::key) + " (poziom " + level + ")", stored, now.get(level));
            });
            hands.put(thing, now);
        });
        wrong.throwIfAny();
        hands.forEach((thing, counts) -> {
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
        typed.forEach((thing, counts) -> wrong.addIf(ledger.spread(thing, question).total().total() > present,
                "kropki." + thing.key() + "." + counts.keySet().stream().findFirst().map(String::valueOf).orElse(""), Reason.TOO_MANY_PEOPLE_ANSWERED));
        wrong.throwIfAny();
        room.tell("votes-entered", null, told(scope, question, channel, hands.entrySet().stream().collect(Collectors.toMap(each -> each.getKey().key(), Map.Entry::getValue))));
        room.audit("votes.entered", null, "wpisano podniesione ręce albo głosy z papieru" + replaced + ".");
    }

    /** Numbers that gave way to others, for the audit: none of them vanishes without a trace. */
    private static final class Replaced {

        private static final int MOST = 10;
        private final List<String> all = new ArrayList<>();

        void note(String thing, long stored, int now) {
            if (stored > 0 && stored != now) {
                all.add(thing + ": " + now + " zamiast " + stored);
            }
        }

        @Override
        public String toString() {
            return all.isEmpty() ? "" : "; zmieniono " + String.join(", ", all.subList(0, Math.min(MOST, all.size()))) + (all.size() > MOST ? " i więcej (" + all.size() + ")" : "");
        }
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
