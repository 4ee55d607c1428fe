package pl.pomost.workshop.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.scenario.Scenario;
import pl.pomost.shared.Doubts;
import pl.pomost.shared.Problem;
import pl.pomost.shared.SentForm;
import pl.pomost.workshop.Agendas;
import pl.pomost.workshop.Card;
import pl.pomost.workshop.CardRow;
import pl.pomost.workshop.Cards;
import pl.pomost.workshop.CompleteCard;
import pl.pomost.workshop.EditCard;
import pl.pomost.workshop.EditCard.NewWords;
import pl.pomost.workshop.EntryMaker;
import pl.pomost.workshop.MoveCard;
import pl.pomost.workshop.RedactCard;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.Workshops;

/** What the forms of a card do. */
@ApplicationScoped
class CardDeeds {

    private final Cards cards;
    private final Workshops workshops;
    private final Agendas agendas;
    private final EditCard edit;
    private final CompleteCard complete;
    private final MoveCard move;
    private final RedactCard redact;
    private final FieldViews fields;
    private final List<EntryMaker> makers;
    private final CardTexts texts;

    CardDeeds(Cards cards, Workshops workshops, Agendas agendas, EditCard edit, CompleteCard complete, MoveCard move, RedactCard redact, FieldViews fields, @All List<EntryMaker> makers,
            CardTexts texts) {
        this.cards = cards;
        this.workshops = workshops;
        this.agendas = agendas;
        this.edit = edit;
        this.complete = complete;
        this.move = move;
        this.redact = redact;
        this.fields = fields;
        this.makers = makers;
        this.texts = texts;
    }

    void edit(Scope scope, String code, SentForm form) {
        Card card = cards.byCode(scope, code);
        Workshop workshop = workshops.findById(card.workshopId());
        edit.edit(scope, workshop.stage(), code, form.text(CardView.SEEN), new NewWords(form.text("tresc"), fields(scope, card, agendas.scenarioOf(workshop), form)));
    }

    /** What in a card's new words may tell of a particular person. */
    Doubts doubts(Scope scope, String code, SentForm form) {
        Card card = cards.byCode(scope, code);
        Scenario scenario = agendas.scenarioOf(workshops.findById(card.workshopId()));
        return scenario.cardType(card.type()).map(type -> CardDoubts.in(texts.text(), form.text("tresc"), type, fields(scope, card, scenario, form))).orElse(Doubts.NONE);
    }

    void complete(Scope scope, String code, SentForm form) {
        Card card = cards.byCode(scope, code);
        Workshop workshop = workshops.findById(card.workshopId());
        complete.complete(scope, workshop.stage(), code, fields(scope, card, agendas.scenarioOf(workshop), form));
    }

    private Map<String, JsonNode> fields(Scope scope, Card card, Scenario scenario, SentForm form) {
        return scenario.cardType(card.type()).map(type -> fields.read(scope, scenario, type, form)).orElse(card.fields());
    }

    /** @param exercise as {@link Exercise#value} writes it */
    void move(Scope scope, String code, String exercise, Optional<String> area) {
        Workshop workshop = workshops.findById(cards.byCode(scope, code).workshopId());
        Optional<Exercise> to = Exercise.all(agendas.of(workshop), agendas.scenarioOf(workshop)).stream().filter(each -> each.value().equals(exercise)).findFirst();
        move.move(scope, workshop.stage(), code, new MoveCard.Target(to.map(each -> each.activityFor(area)).orElse(""),
                to.map(each -> each.type().code()).orElse(""), area));
    }

    void redact(Scope scope, String code, String reason) {
        redact.redact(scope, workshops.findById(cards.byCode(scope, code).workshopId()).stage(), code, reason);
    }

    /** The address of the entry made, or of its form. The button of a group names the kind and the group: {@code DIAGNOSIS:id}, that of
     * likely doubles the kind and the cards. */
    URI make(Scope scope, SentForm form) {
        Making making = making(scope, form);
        return making.maker().make(scope, making.cards());
    }

    /** Who makes an entry, and of which cards. */
    record Making(EntryMaker maker, List<UUID> cards) {
    }

    /** What a form of the board asks for. @throws Problem when it names no cards, or nothing that they can become */
    Making making(Scope scope, SentForm form) {
        String[] ofGroup = form.text("z-grupy").split(":", 2);
        String[] ofDoubles = form.text("z-podobnych").split(":", 2);
        String kind = ofGroup.length == 2 ? ofGroup[0] : ofDoubles.length == 2 ? ofDoubles[0] : form.text("rodzaj");
        List<UUID> asked = ofGroup.length == 2 ? inGroup(scope, ofGroup[1]) : ofDoubles.length == 2 ? listed(ofDoubles[1]) : form.ids("kartka");
        List<UUID> chosen = cards.of(scope, asked).stream().filter(card -> scope.onlyStage().map(only -> card.code().startsWith("W" + only + "-")).orElse(true)).map(CardRow::id).toList();
        EntryMaker maker = makers.stream().filter(each -> each.kind().name().equals(kind)).findFirst().orElseThrow(this::nothing);
        if (chosen.isEmpty()) {
            throw nothing();
        }
        return new Making(maker, chosen);
    }

    private static List<UUID> listed(String ids) {
        return Stream.of(ids.split(",")).map(SentForm::asId).flatMap(Optional::stream).toList();
    }

    private List<UUID> inGroup(Scope scope, String group) {
        return SentForm.asId(group).map(id -> cards.idsInGroup(scope, id)).orElse(List.of());
    }

    private Problem nothing() {
        return new Problem(422, texts.nothingChosen(), null);
    }
}
