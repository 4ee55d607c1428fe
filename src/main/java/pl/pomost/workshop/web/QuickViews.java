package pl.pomost.workshop.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.scenario.ActivityTemplate;
import pl.pomost.scenario.AreaUse;
import pl.pomost.scenario.CardType;
import pl.pomost.scenario.LocalizedText;
import pl.pomost.scenario.Scenario;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.Language;
import pl.pomost.shared.Dates;
import pl.pomost.shared.SentForm;
import pl.pomost.team.Participants;
import pl.pomost.workshop.Agendas;
import pl.pomost.workshop.Attendance;
import pl.pomost.workshop.Attendances;
import pl.pomost.workshop.CardFields;
import pl.pomost.workshop.CardRow;
import pl.pomost.workshop.Channels;
import pl.pomost.workshop.TakeCardBack;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.Workshops;
import pl.pomost.workshop.web.QuickView.AddedRow;

/** Gathers the scribe's page. */
@ApplicationScoped
class QuickViews {

    private static final int LATELY = 12;

    private final Workshops workshops;
    private final Agendas agendas;
    private final Participants participants;
    private final Attendances attendances;
    private final FieldViews fields;
    private final TakeCardBack back;
    private final DomainClock clock;

    QuickViews(Workshops workshops, Agendas agendas, Participants participants, Attendances attendances, FieldViews fields, TakeCardBack back, DomainClock clock) {
        this.workshops = workshops;
        this.agendas = agendas;
        this.participants = participants;
        this.attendances = attendances;
        this.fields = fields;
        this.back = back;
        this.clock = clock;
    }

    /** The exercise that a form or an address names. */
    Optional<Exercise> exercise(Scope scope, int stage, Optional<String> wanted) {
        Workshop workshop = workshops.at(scope, stage);
        return Exercise.choose(Exercise.all(agendas.of(workshop), agendas.scenarioOf(workshop)), wanted);
    }

    Scenario scenario(Scope scope, int stage) {
        return agendas.scenarioOf(workshops.at(scope, stage));
    }

    /**
     * @param kept   what stays from card to card (exercise, area, channel, author, language), or the whole form to be mended
     * @param mended whether the words and the id in {@code kept} are shown again
     */
    QuickView of(Scope scope, int stage, SentForm kept, boolean mended, FormErrors errors, Optional<String> added) {
        Workshop workshop = workshops.at(scope, stage);
        Scenario scenario = agendas.scenarioOf(workshop);
        List<Exercise> all = Exercise.all(agendas.of(workshop), scenario);
        List<CardRow> written = back.lately(scope, stage, LATELY);
        Optional<Exercise> chosen = kept.filled("cwiczenie").isEmpty() && !mended ? lastOf(written, all)
                : Exercise.choose(all, kept.filled("cwiczenie")).or(() -> all.stream().filter(each -> mended).findFirst());
        Optional<CardType> type = chosen.map(Exercise::type);
        SentForm words = mended ? kept : SentForm.NONE;
        UUID enrolment = scope.requireEnrolment();
        return new QuickView(scope.teryt(), scope.powiat().name(), stage, Titles.of(workshop, scenario), workshop.isPlanned(), workshop.isOpen(), workshop.isClosed(),
                scope.mayEdit(), Exercise.choices(all, chosen.map(Exercise::value).orElse("")), chosen.map(Exercise::value).orElse(""), type.map(each -> each.label().shown()).orElse(""),
                chosen.flatMap(each -> each.item().template()).flatMap(ActivityTemplate::prompt).map(LocalizedText::shown),
                type.flatMap(CardType::hint).map(LocalizedText::shown), words.id("id").filter(id -> mended).orElseGet(UUID::randomUUID).toString(),
                type.map(each -> each.area() != AreaUse.NONE).orElse(false), type.map(each -> each.area() == AreaUse.REQUIRED).orElse(false),
                scenario.areas().stream().map(AreaTag::of).map(area -> new Choice(area.code(), area.code() + " – " + area.name(), area.code().equals(kept.text("obszar")))).toList(),
                words.text("tresc"), type.map(each -> fields.form(scope, scenario, each, Map.of(), words)).orElse(List.of()),
                authors(enrolment, workshop, kept.text("autor")), ChannelChoice.all(kept.filled("kanal").orElse(Channels.SCRIBE)),
                Choice.from(scenario.dictionary("languages"), kept.filled("jezyk").orElse("pl")),
                errors.sentences().keySet().stream().anyMatch(place -> place.startsWith(CardFields.PLACE)), written.stream().map(card -> row(card, scenario)).toList(), added,
                workshop.heldOn().filter(day -> !day.equals(clock.today())).map(Dates::inWords));
    }

    /** Those who are there; when nobody is noted yet, everybody of the process. */
    private List<Choice> authors(UUID enrolment, Workshop workshop, String chosen) {
        List<UUID> present = attendances.of(workshop.id()).stream().map(Attendance::participantId).toList();
        return participants.of(enrolment).stream().filter(person -> present.isEmpty() || present.contains(person.id()))
                .map(person -> new Choice(person.id().toString(), person.name(), person.id().toString().equals(chosen))).toList();
    }

    /** Whoever has written here goes on where they were; others are asked first, lest the cards go into an exercise that nobody chose. */
    private static Optional<Exercise> lastOf(List<CardRow> written, List<Exercise> all) {
        return written.stream().findFirst().flatMap(card -> all.stream()
                .filter(each -> each.item().has(card.activity()) && each.type().code().equals(card.type())).findFirst());
    }

    private static AddedRow row(CardRow card, Scenario scenario) {
        return new AddedRow(card.id().toString(), card.code(), card.area().orElse(""), card.text(), Optional.of(card.lang()).filter(lang -> !lang.equals(Language.current().tag())),
                scenario.cardType(card.type()).map(type -> type.label().shown()).orElse(card.type()), ChannelChoice.icon(card.channel()),
                TallyView.words(card.channel()), card.author(), card.redacted());
    }
}
