package pl.pomost.workshop.web;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.scenario.CardType;
import pl.pomost.scenario.EntryKind;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.VoteQuestion;
import pl.pomost.shared.Counted;
import pl.pomost.shared.FormView.Difference;
import pl.pomost.shared.Language;
import pl.pomost.shared.NounTexts;
import pl.pomost.shared.SentForm;
import pl.pomost.shared.WordDifference;
import pl.pomost.team.Participant;
import pl.pomost.team.Participants;
import pl.pomost.workshop.Activities;
import pl.pomost.workshop.Agenda;
import pl.pomost.workshop.Agendas;
import pl.pomost.workshop.Card;
import pl.pomost.workshop.CardFields;
import pl.pomost.workshop.Cards;
import pl.pomost.workshop.Cluster;
import pl.pomost.workshop.Clusters;
import pl.pomost.workshop.EditCard;
import pl.pomost.workshop.EntryMaker;
import pl.pomost.workshop.Ledger;
import pl.pomost.workshop.Votes;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.Workshops;
import pl.pomost.workshop.web.BoardView.MakerView;
import pl.pomost.workshop.web.CardView.Clash;
import pl.pomost.workshop.web.CardView.Question;

/** Gathers the page of one card. */
@ApplicationScoped
class CardViews {

    private final Cards cards;
    private final Workshops workshops;
    private final Activities activities;
    private final Clusters clusters;
    private final Votes votes;
    private final Participants participants;
    private final Agendas agendas;
    private final FieldViews fields;
    private final Strands strands;
    private final EditCard edit;
    private final List<EntryMaker> makers;

    CardViews(Cards cards, Workshops workshops, Activities activities, Clusters clusters, Votes votes, Participants participants, Agendas agendas,
            FieldViews fields, Strands strands, EditCard edit, @All List<EntryMaker> makers) {
        this.cards = cards;
        this.workshops = workshops;
        this.activities = activities;
        this.clusters = clusters;
        this.votes = votes;
        this.participants = participants;
        this.agendas = agendas;
        this.fields = fields;
        this.strands = strands;
        this.edit = edit;
        this.makers = makers.stream().sorted(Comparator.comparing(EntryMaker::kind)).toList();
    }

    /** @param typed the author's new words, when they have to be mended */
    CardView of(Scope scope, String code, SentForm typed) {
        Card card = cards.byCode(scope, code);
        Workshop workshop = workshops.findById(card.workshopId());
        scope.requireStage(workshop.stage());
        Scenario scenario = agendas.scenarioOf(workshop);
        Optional<CardType> type = scenario.cardType(card.type());
        Agenda agenda = agendas.of(workshop);
        boolean author = card.redacted().isEmpty() && edit.isAuthor(scope, card);
        return new CardView(scope.teryt(), scope.powiat().name(), workshop.stage(), Titles.of(workshop, scenario),
                Titles.of(activities.findByIdOptional(card.activityId()), agenda, scenario), card.code(), card.id().toString(),
                card.area().map(area -> AreaTag.of(scenario, area)), card.text(), Optional.of(card.lang()).filter(lang -> !lang.equals(Language.current().tag())),
                type.map(known -> known.label().shown()).orElse(card.type()),
                type.map(known -> fields.words(scope, scenario, known, card.fields())).orElse(List.of()),
                card.redacted().isPresent() ? List.of() : type.map(known -> FieldViews.missing(known, card.fields())).orElse(List.of()),
                card.authorId().flatMap(participants::findByIdOptional).map(Participant::name), ChannelChoice.icon(card.channel()),
                TallyView.words(card.channel()), card.isLate(), card.isUnchecked(), card.redacted(), questions(card, scenario),
                card.clusterId().flatMap(clusters::findByIdOptional).map(Cluster::title), groupSize(card), strands.of(scope, card.id()),
                card.redacted().isPresent() ? List.of() : suiting(type), scope.mayEdit(), author, typed.isSent(), typed.filled(CardView.SEEN).orElse(card.mark()), typed.or("tresc", card.text()),
                author ? type.map(known -> fields.form(scope, scenario, known, card.fields(), typed)).orElse(List.of()) : List.of(),
                author || !scope.mayEdit() || card.redacted().isPresent() ? List.of() : type.map(known -> completing(scope, scenario, known, card, typed)).orElse(List.of()),
                exercises(card, agenda, scenario, typed), areas(card, scenario, typed));
    }

    private List<FieldView> completing(Scope scope, Scenario scenario, CardType type, Card card, SentForm typed) {
        Set<String> empty = type.typedFields().stream().filter(field -> field.required() && !card.fields().containsKey(field.key())).map(field -> CardFields.PLACE + field.key())
                .collect(Collectors.toSet());
        return empty.isEmpty() ? List.of() : fields.form(scope, scenario, type, card.fields(), typed).stream().filter(field -> empty.contains(field.name())).toList();
    }

    /** What the card says by now against what its author typed. */
    Clash clash(Scope scope, String code, SentForm typed) {
        Card card = cards.byCode(scope, code);
        Scenario scenario = agendas.scenarioOf(workshops.findById(card.workshopId()));
        List<Difference> differing = scenario.cardType(card.type()).map(type -> FieldViews.differing(fields.words(scope, scenario, type, card.fields()),
                fields.words(scope, scenario, type, fields.read(scope, scenario, type, typed)))).orElse(List.of());
        return new Clash(WordDifference.between(card.text(), typed.text("tresc")), differing);
    }

    /** The form against the card as it stands: saving it again is deliberate. */
    SentForm against(Scope scope, String code, SentForm typed) {
        return typed.with(CardView.SEEN, cards.byCode(scope, code).mark());
    }

    /** The form with what the card says by now and what its author typed, one after the other. */
    SentForm withBoth(Scope scope, String code, SentForm typed) {
        return against(scope, code, typed).with("tresc", WordDifference.both(cards.byCode(scope, code).text(), typed.text("tresc")));
    }

    /** Where else it could have been written, its own place chosen. */
    private static List<Choice> exercises(Card card, Agenda agenda, Scenario scenario, SentForm typed) {
        List<Exercise> all = Exercise.all(agenda, scenario);
        String own = all.stream().filter(each -> each.item().has(card.activityId()) && each.type().code().equals(card.type())).map(Exercise::value).findFirst().orElse("");
        return Exercise.choices(all, typed.or("cwiczenie", own));
    }

    private static List<Choice> areas(Card card, Scenario scenario, SentForm typed) {
        String chosen = typed.or("obszar", card.area().orElse(""));
        return scenario.areas().stream().map(AreaTag::of).map(area -> new Choice(area.code(), area.code() + " – " + area.name(), area.code().equals(chosen))).toList();
    }

    private List<Question> questions(Card card, Scenario scenario) {
        Ledger ledger = votes.ledgerOfCard(card.id());
        return ledger.sums().stream().map(Ledger.Sum::question).distinct().sorted()
                .map(code -> new Question(scenario.voteQuestion(code).map(VoteQuestion::text).map(text -> text.shown()).orElse(code), TallyView.of(ledger.of(code)))).toList();
    }

    private String groupSize(Card card) {
        return card.clusterId().map(cluster -> Counted.of(cards.count("clusterId", cluster), NounTexts::card)).orElse("");
    }

    /** What a card is of does not bind the team: any may lead to an entry of the diagnosis. */
    private List<MakerView> suiting(Optional<CardType> type) {
        return makers.stream().filter(maker -> maker.kind() == EntryKind.DIAGNOSIS || type.filter(maker::suits).isPresent()).map(maker -> new MakerView(maker.kind().name(), maker.label())).toList();
    }
}
