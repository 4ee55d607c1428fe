package pl.pomost.workshop.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.VoteQuestion;
import pl.pomost.scenario.VoteRule;
import pl.pomost.shared.SentForm;
import pl.pomost.workshop.Agendas;
import pl.pomost.workshop.Attendances;
import pl.pomost.workshop.Cards;
import pl.pomost.workshop.Channels;
import pl.pomost.workshop.Dots;
import pl.pomost.workshop.Ledger;
import pl.pomost.workshop.VotedOn;
import pl.pomost.workshop.Votes;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.Workshops;
import pl.pomost.workshop.web.DotsView.Cell;
import pl.pomost.workshop.web.DotsView.DotsRow;

/** Gathers the form of dots and raised hands. */
@ApplicationScoped
class DotsViews {

    static final String FIELD = "kropki.";
    private static final String SEEN = "bylo.";

    private final Workshops workshops;
    private final Agendas agendas;
    private final Cards cards;
    private final Votes votes;
    private final Attendances attendances;
    private final BoardTexts texts;

    DotsViews(Workshops workshops, Agendas agendas, Cards cards, Votes votes, Attendances attendances, BoardTexts texts) {
        this.workshops = workshops;
        this.agendas = agendas;
        this.cards = cards;
        this.votes = votes;
        this.attendances = attendances;
        this.texts = texts;
    }

    /** What has been voted on: with the words that the form names it by. */
    private record Thing(VotedOn on, String code, String area, String text, String lang) {
    }

    /** Whether a question is answered with dots; with levels otherwise. */
    boolean isByDots(Scope scope, int stage, String question) {
        return agendas.scenarioOf(workshops.at(scope, stage)).voteQuestion(question).map(VoteQuestion::isByDots).orElse(true);
    }

    /** The field that says what another one began from. */
    static String from(String field) {
        return SEEN + field.substring(FIELD.length());
    }

    /** @param typed counts that have to be mended. @param clashes fields in which somebody else has entered another number: they begin anew from that one */
    DotsView of(Scope scope, int stage, String asked, String by, SentForm typed, Set<String> clashes) {
        Workshop workshop = workshops.at(scope, stage);
        Scenario scenario = agendas.scenarioOf(workshop);
        Dots dots = Dots.of(workshop, scenario);
        Optional<VoteRule> rule = Optional.ofNullable(asked).flatMap(dots::on).or(() -> dots.rules().stream().findFirst());
        String question = rule.map(VoteRule::question).orElse("");
        Optional<VoteQuestion> known = scenario.voteQuestion(question).filter(each -> !each.isByDots());
        String channel = by != null && Channels.COUNTED.contains(by) ? by : Channels.PAPER;
        Ledger ledger = votes.ledger(workshop.id());
        long present = attendances.countOf(workshop.id());
        List<DotsRow> rows = rule.stream().flatMap(each -> things(scope, workshop, each))
                .map(thing -> known.map(levels -> row(thing, levels, channel, ledger, typed, clashes)).orElseGet(() -> row(thing, question, channel, ledger, typed, clashes))).toList();
        List<Choice> questions = dots.rules().stream().map(VoteRule::question).map(code -> new Choice(code,
                scenario.voteQuestion(code).map(each -> each.text().shown()).orElse(code), code.equals(question))).toList();
        return new DotsView(scope.teryt(), scope.powiat().name(), stage, Titles.of(workshop, scenario), questions, ChannelChoice.of(Channels.COUNTED, channel), question, channel,
                known.map(levels -> levels.levels().stream().map(level -> level.label().shown()).toList()).orElseGet(() -> List.of(texts.count())), rows, scope.mayEdit(),
                known.isEmpty(), ledger.of(question).total(), dots.limit(question, present), present, rule.map(VoteRule::dotsPerPerson).orElse(0), rule.map(VoteRule::most).orElse(0));
    }

    private Stream<Thing> things(Scope scope, Workshop workshop, VoteRule rule) {
        return rule.standards()
                ? agendas.standardsOf(workshop).stream().map(standard -> new Thing(VotedOn.standard(standard.code()), standard.code(), standard.area(), standard.name(), "pl"))
                : cards.of(scope, workshop).stream().filter(card -> rule.appliesTo(card.type()) && card.held().isEmpty())
                        .map(card -> new Thing(VotedOn.card(card.id()), card.code(), card.area().orElse(""), card.text(), card.lang()));
    }

    private DotsRow row(Thing thing, String question, String channel, Ledger ledger, SentForm typed, Set<String> clashes) {
        var card = thing.on().card().orElseThrow();
        long own = ledger.of(card, question).byChannel().getOrDefault(channel, 0L);
        String field = FIELD + thing.on().key();
        return row(thing, TallyView.of(ledger.without(channel).of(card, question)), List.of(cell(field, own, texts.countOf(thing.code()), typed, clashes)));
    }

    private DotsRow row(Thing thing, VoteQuestion question, String channel, Ledger ledger, SentForm typed, Set<String> clashes) {
        Map<Integer, Long> own = ledger.only(channel).spread(thing.on(), question.code()).people();
        return row(thing, TallyView.ofPeople(ledger.without(channel).spread(thing.on(), question.code()).total()), question.levels().stream().map(level -> {
            String field = FIELD + thing.on().key() + "." + level.value();
            return cell(field, own.getOrDefault(level.value(), 0L), thing.code() + ": " + level.label().shown(), typed, clashes);
        }).toList());
    }

    private static Cell cell(String field, long stored, String label, SentForm typed, Set<String> clashes) {
        return new Cell(field, typed.or(field, shown(stored)), label, from(field), clashes.contains(field) ? shown(stored) : typed.or(from(field), shown(stored)));
    }

    private static DotsRow row(Thing thing, TallyView others, List<Cell> cells) {
        return new DotsRow(thing.on().key(), thing.code(), thing.area(), thing.text(), thing.lang(), others, cells);
    }

    private static String shown(long count) {
        return count == 0 ? "" : String.valueOf(count);
    }
}
