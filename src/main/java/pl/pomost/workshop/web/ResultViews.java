package pl.pomost.workshop.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.Stream;
import pl.pomost.scenario.ActivityTemplate;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.VoteLevel;
import pl.pomost.scenario.VoteQuestion;
import pl.pomost.scenario.VoteRule;
import pl.pomost.shared.Language;
import pl.pomost.workshop.Agendas;
import pl.pomost.workshop.Cards;
import pl.pomost.workshop.HallCard;
import pl.pomost.workshop.HallResults;
import pl.pomost.workshop.Ledger;
import pl.pomost.workshop.Spread;
import pl.pomost.workshop.StandardAgreement;
import pl.pomost.workshop.VotedOn;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.web.ResultsView.Result;
import pl.pomost.workshop.web.ResultsView.Row;
import pl.pomost.workshop.web.ResultsView.Said;

/** Puts into tables and a picture what a hall has voted. */
@ApplicationScoped
class ResultViews {

    private final Agendas agendas;
    private final Cards cards;
    private final StandardAgreement agreement;
    private final PollTexts texts;

    ResultViews(Agendas agendas, Cards cards, StandardAgreement agreement, PollTexts texts) {
        this.agendas = agendas;
        this.cards = cards;
        this.agreement = agreement;
        this.texts = texts;
    }

    /** What is to be put into words: one item of the agenda and what is known of its votes. */
    private record Asked(Workshop workshop, Scenario scenario, ActivityTemplate item, HallResults known) {

        Ledger ledger() {
            return known.ledger();
        }

        Stream<HallCard> on(VoteRule rule) {
            return known.cards().stream().filter(card -> rule.appliesTo(card.type()));
        }
    }

    /** The results of one item of the agenda. @param step its code */
    ResultsView of(Workshop workshop, String step, HallResults known, boolean split) {
        Scenario scenario = agendas.scenarioOf(workshop);
        return scenario.stage(workshop.stage()).flatMap(stage -> stage.activity(step))
                .map(item -> new ResultsView(results(new Asked(workshop, scenario, item, known)), split)).orElse(ResultsView.NONE);
    }

    private List<Result> results(Asked asked) {
        var results = new ArrayList<Result>();
        List<VoteRule> levels = asked.item().votes().stream().filter(rule -> question(asked, rule).filter(known -> !known.isByDots()).isPresent()).toList();
        asked.item().votes().stream().filter(rule -> !levels.contains(rule)).forEach(rule -> results.add(dots(asked, rule)));
        if (asked.item().kind().equals(ActivityTemplate.MATRIX) && levels.size() == 2) {
            results.add(matrix(asked, levels.get(0), levels.get(1)));
        } else {
            levels.forEach(rule -> results.add(rule.standards() ? standards(asked, rule) : levels(asked, rule)));
        }
        return results;
    }

    private static Optional<VoteQuestion> question(Asked asked, VoteRule rule) {
        return asked.scenario().voteQuestion(rule.question());
    }

    /** Cards of a group are counted together; whatever has a dot is in it. */
    private Result dots(Asked asked, VoteRule rule) {
        var together = new LinkedHashMap<String, List<HallCard>>();
        asked.on(rule).forEach(card -> together.computeIfAbsent(card.group().isEmpty() ? card.code() : card.group(), key -> new ArrayList<>()).add(card));
        List<Row> rows = together.entrySet().stream().map(each -> dotRow(asked, rule, each.getKey(), each.getValue())).filter(row -> row.tally().total() > 0)
                .sorted(Comparator.comparingLong((Row row) -> row.tally().total()).reversed()).toList();
        return new Result(rule.question(), question(asked, rule).map(known -> known.text().shown()).orElse(rule.question()), Optional.empty(), List.of(texts.dots()), false, rows);
    }

    private static Row dotRow(Asked asked, VoteRule rule, String key, List<HallCard> together) {
        HallCard first = together.get(0);
        TallyView tally = TallyView.of(asked.ledger().of(together.stream().map(HallCard::id).toList(), rule.question()));
        boolean group = !first.group().isEmpty();
        return new Row(group ? "" : first.id().toString(), "", group ? "" : first.code(), group ? asked.known().groups().getOrDefault(key, key) : first.text(),
                group ? "pl" : first.lang(), List.of(String.valueOf(tally.total())), tally, "", List.of());
    }

    private Result levels(Asked asked, VoteRule rule) {
        VoteQuestion question = question(asked, rule).orElseThrow();
        Map<String, List<Said>> reasons = reasons(asked, rule);
        List<Row> rows = asked.on(rule).map(card -> {
            Spread spread = asked.ledger().spread(VotedOn.card(card.id()), rule.question());
            return new Row(card.id().toString(), "", card.code(), card.text(), card.lang(), counts(question, spread), TallyView.ofPeople(spread.total()), "",
                    reasons.getOrDefault(card.code(), List.of()));
        }).filter(row -> row.tally().total() > 0 || !row.reasons().isEmpty()).toList();
        return new Result(rule.question(), question.text().shown(), Optional.empty(), heads(question), false, rows);
    }

    private Result standards(Asked asked, VoteRule rule) {
        VoteQuestion question = question(asked, rule).orElseThrow();
        Map<String, Integer> agreed = agreement.levels(asked.workshop().enrolmentId());
        List<Row> rows = agendas.standardsOf(asked.workshop()).stream().map(standard -> {
            Spread spread = asked.ledger().spread(VotedOn.standard(standard.code()), rule.question());
            return new Row(standard.code(), "", standard.code(), standard.name(), "pl", counts(question, spread), TallyView.ofPeople(spread.total()),
                    Optional.ofNullable(agreed.get(standard.code())).map(String::valueOf).orElse(""), List.of());
        }).filter(row -> row.tally().total() > 0).toList();
        return new Result(rule.question(), question.text().shown(), Optional.empty(), heads(question), true, rows);
    }

    private Result matrix(Asked asked, VoteRule upwards, VoteRule rightwards) {
        VoteQuestion up = question(asked, upwards).orElseThrow();
        VoteQuestion across = question(asked, rightwards).orElseThrow();
        var rows = new ArrayList<Row>();
        var places = new ArrayList<Grids.Place>();
        asked.on(upwards).forEach(card -> {
            Spread high = asked.ledger().spread(VotedOn.card(card.id()), upwards.question());
            Spread far = asked.ledger().spread(VotedOn.card(card.id()), rightwards.question());
            if (high.median().isPresent() && far.median().isPresent()) {
                String number = String.valueOf(rows.size() + 1);
                places.add(new Grids.Place(number, high.median().getAsDouble(), far.median().getAsDouble()));
                rows.add(new Row(card.id().toString(), number, card.code(), card.text(), card.lang(), List.of(words(high.median()), words(far.median())),
                        TallyView.ofPeople(high.total()), "", List.of()));
            }
        });
        return new Result(upwards.question(), up.text().shown() + " " + across.text().shown(), Optional.of(Grids.of(up, across, places)).filter(grid -> !rows.isEmpty()),
                List.of(up.text().shown(), across.text().shown()), false, rows);
    }

    /** By code of the card that they are about. Only words of cards that may be seen. */
    private Map<String, List<Said>> reasons(Asked asked, VoteRule rule) {
        var reasons = new LinkedHashMap<String, List<Said>>();
        rule.reason().ifPresent(card -> {
            Map<UUID, String> about = cards.fieldOf(asked.workshop().id(), card.cardType(), card.field());
            asked.known().cards().stream().filter(each -> about.containsKey(each.id()))
                    .forEach(each -> reasons.computeIfAbsent(about.get(each.id()).split(" ", 2)[0], code -> new ArrayList<>()).add(new Said(each.text(), each.lang())));
        });
        return reasons;
    }

    private static List<String> heads(VoteQuestion question) {
        return question.levels().stream().map(level -> level.label().shown()).toList();
    }

    private static List<String> counts(VoteQuestion question, Spread spread) {
        return question.levels().stream().map(VoteLevel::value).map(spread::people).map(String::valueOf).toList();
    }

    /** 3 or 3,5; in English 3.5. */
    private static String words(OptionalDouble median) {
        double value = median.orElseThrow();
        String exact = String.valueOf(value);
        return value == Math.rint(value) ? String.valueOf((int) value) : Language.current() == Language.EN ? exact : exact.replace('.', ',');
    }
}
