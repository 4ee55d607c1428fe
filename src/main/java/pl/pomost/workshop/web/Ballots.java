package pl.pomost.workshop.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.StandardDef;
import pl.pomost.scenario.VoteQuestion;
import pl.pomost.scenario.VoteRule;
import pl.pomost.workshop.Agenda;
import pl.pomost.workshop.Agendas;
import pl.pomost.workshop.Dots;
import pl.pomost.workshop.HallCard;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.web.PhoneView.Ballot;
import pl.pomost.workshop.web.PhoneView.Question;

/** What somebody votes on with a phone: questions of an item of the agenda and the things that they are about, with one's own answers. */
@ApplicationScoped
class Ballots {

    private final Agendas agendas;

    Ballots(Agendas agendas) {
        this.agendas = agendas;
    }

    /** Things under one heading: of an area. @param title empty where all stand together */
    record Group(String code, String title, List<Thing> things) {
    }

    /**
     * A card or standard.
     *
     * @param field in which the form says what it is about
     * @param notes what the levels mean here, by level
     * @param own   one's own answers by question
     */
    record Thing(String field, String key, String code, String text, String lang, Map<Integer, String> notes, Map<String, Integer> own) {

        /** One's own dots; zero while there is no answer. */
        public int answer(String question) {
            return own.getOrDefault(question, 0);
        }

        /** The numbers behind the buttons: one less, one more. */
        public int fewer(String question) {
            return Math.max(0, answer(question) - 1);
        }

        public int more(String question) {
            return answer(question) + 1;
        }

        public boolean chose(String question, int level) {
            return own.containsKey(question) && own.get(question) == level;
        }

        public String note(int level) {
            return notes.getOrDefault(level, "");
        }
    }

    /**
     * @param cards that everybody may see and vote on
     * @param own   answers by question and thing
     */
    List<Ballot> of(Workshop workshop, Scenario scenario, Agenda.Item item, List<VoteRule> rules, List<HallCard> cards, Map<String, Map<String, Integer>> own) {
        Dots pools = Dots.of(workshop, scenario);
        var together = new LinkedHashMap<String, List<VoteRule>>();
        // questions of levels about the same things are answered in one form, questions of dots each for itself
        rules.forEach(rule -> together.computeIfAbsent(isByDots(scenario, rule) ? rule.question() : "/" + rule.cardTypes() + rule.standards(), key -> new ArrayList<>()).add(rule));
        return together.values().stream().map(asked -> ballot(workshop, scenario, item, asked, pools, cards, own)).toList();
    }

    private Ballot ballot(Workshop workshop, Scenario scenario, Agenda.Item item, List<VoteRule> asked, Dots pools, List<HallCard> cards, Map<String, Map<String, Integer>> own) {
        VoteRule rule = asked.get(0);
        VoteRule pool = pools.on(rule.question()).map(known -> rule.with(known.dotsPerPerson(), known.dotsPerItem())).orElse(rule);
        List<Group> groups = rule.standards() ? standards(workshop, scenario, own)
                : List.of(new Group("", "", cards.stream().filter(card -> rule.appliesTo(card.type())).map(card -> thing(card, own)).toList()));
        Optional<VoteRule.ReasonCard> reason = asked.stream().flatMap(each -> each.reason().stream()).findFirst();
        return new Ballot(asked.stream().map(each -> question(scenario, each)).toList(), isByDots(scenario, rule), rule.standards(), String.join(" ", rule.cardTypes()),
                pool.dotsPerPerson(), pool.most(), reason.map(card -> item.code() + ":" + card.cardType()).orElse(""), reason.map(VoteRule.ReasonCard::field).orElse(""), groups);
    }

    private static boolean isByDots(Scenario scenario, VoteRule rule) {
        return scenario.voteQuestion(rule.question()).map(VoteQuestion::isByDots).orElse(true);
    }

    private static Question question(Scenario scenario, VoteRule rule) {
        return scenario.voteQuestion(rule.question()).map(known -> new Question(known.code(), known.text().shown(), known.levels()))
                .orElseGet(() -> new Question(rule.question(), rule.question(), List.of()));
    }

    private List<Group> standards(Workshop workshop, Scenario scenario, Map<String, Map<String, Integer>> own) {
        List<StandardDef> all = agendas.standardsOf(workshop);
        return scenario.areas().stream().map(AreaTag::of).map(area -> new Group(area.code(), area.name(), all.stream().filter(standard -> standard.area().equals(area.code()))
                .map(standard -> new Thing("standard", standard.code(), standard.code(), standard.name(), "pl", standard.levels(), answers(standard.code(), own))).toList()))
                .filter(group -> !group.things().isEmpty()).toList();
    }

    private static Thing thing(HallCard card, Map<String, Map<String, Integer>> own) {
        Shown words = Shown.of(card);
        return new Thing("kartka", card.id().toString(), card.code(), words.text(), words.lang(), Map.of(), answers(card.id().toString(), own));
    }

    private static Map<String, Integer> answers(String key, Map<String, Map<String, Integer>> own) {
        var answers = new LinkedHashMap<String, Integer>();
        own.forEach((question, things) -> Optional.ofNullable(things.get(key)).ifPresent(answer -> answers.put(question, answer)));
        return answers;
    }
}
