package pl.pomost.workshop.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.VoteRule;
import pl.pomost.shared.SentForm;
import pl.pomost.workshop.Agendas;
import pl.pomost.workshop.Attendances;
import pl.pomost.workshop.CardRow;
import pl.pomost.workshop.Cards;
import pl.pomost.workshop.Channels;
import pl.pomost.workshop.Dots;
import pl.pomost.workshop.Ledger;
import pl.pomost.workshop.Votes;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.Workshops;
import pl.pomost.workshop.web.DotsView.DotsRow;

/** Gathers the form of dots. */
@ApplicationScoped
class DotsViews {

    private final Workshops workshops;
    private final Agendas agendas;
    private final Cards cards;
    private final Votes votes;
    private final Attendances attendances;

    DotsViews(Workshops workshops, Agendas agendas, Cards cards, Votes votes, Attendances attendances) {
        this.workshops = workshops;
        this.agendas = agendas;
        this.cards = cards;
        this.votes = votes;
        this.attendances = attendances;
    }

    /** @param typed counts that have to be mended */
    DotsView of(Scope scope, int stage, String asked, String by, SentForm typed) {
        Workshop workshop = workshops.at(scope, stage);
        Scenario scenario = agendas.scenarioOf(workshop);
        Dots dots = Dots.of(workshop, scenario);
        Optional<VoteRule> rule = Optional.ofNullable(asked).flatMap(dots::on).or(() -> dots.rules().stream().findFirst());
        String question = rule.map(VoteRule::question).orElse("");
        String channel = by != null && Channels.ALL.contains(by) ? by : Channels.PAPER;
        Ledger ledger = votes.ledger(workshop.id());
        long present = attendances.countOf(workshop.id());
        List<DotsRow> rows = rule.map(known -> cards.of(scope, workshop).stream().filter(card -> known.appliesTo(card.type()))
                .map(card -> row(card, question, channel, ledger, typed)).toList()).orElse(List.of());
        List<Choice> questions = dots.rules().stream().map(VoteRule::question).map(code -> new Choice(code,
                scenario.voteQuestion(code).map(known -> known.text().shown()).orElse(code), code.equals(question))).toList();
        return new DotsView(scope.teryt(), scope.powiat().name(), stage, Titles.of(workshop, scenario), questions, ChannelChoice.all(channel), question, channel, rows,
                ledger.of(question).total(), dots.limit(question, present), present, rule.map(VoteRule::dotsPerPerson).orElse(0));
    }

    private static DotsRow row(CardRow card, String question, String channel, Ledger ledger, SentForm typed) {
        UUID id = card.id();
        Ledger others = new Ledger(ledger.sums().stream().filter(sum -> !sum.channel().equals(channel)).toList());
        long own = ledger.of(id, question).byChannel().getOrDefault(channel, 0L);
        return new DotsRow(id.toString(), card.code(), card.area().orElse(""), card.text(), TallyView.of(others.of(id, question)),
                typed.or("kropki." + id, own == 0 ? "" : String.valueOf(own)));
    }
}
