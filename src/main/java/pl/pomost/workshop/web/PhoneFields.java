package pl.pomost.workshop.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import pl.pomost.scenario.Scenario;
import pl.pomost.shared.SentForm;
import pl.pomost.team.Guest;
import pl.pomost.workshop.Agendas;
import pl.pomost.workshop.CardFields;
import pl.pomost.workshop.Nameable;
import pl.pomost.workshop.Workshop;

/** The typed fields of a card, as somebody sent them from a phone in the hall. */
@ApplicationScoped
class PhoneFields {

    private final Agendas agendas;
    private final Nameable things;
    private final FieldViews fields;

    PhoneFields(Agendas agendas, Nameable things, FieldViews fields) {
        this.agendas = agendas;
        this.things = things;
        this.fields = fields;
    }

    /** Whether what was sent can be read without looking anything up: it names no thing of the process. */
    boolean isPlain(Workshop workshop, String type, SentForm form) {
        return agendas.scenarioOf(workshop).cardType(type).stream().flatMap(known -> known.typedFields().stream())
                .noneMatch(field -> field.type().isReference() && form.all(CardFields.PLACE + field.key()).stream().anyMatch(value -> !value.isBlank()));
    }

    /** @throws pl.pomost.workshop.Refusal naming the fields that do not hold what they should */
    Map<String, JsonNode> read(Workshop workshop, Guest guest, String type, SentForm form) {
        Scenario scenario = agendas.scenarioOf(workshop);
        return scenario.cardType(type).map(known -> fields.read(kind -> things.known(guest, workshop, agendas.standardsOf(workshop), kind), scenario, known, form)).orElse(Map.of());
    }
}
