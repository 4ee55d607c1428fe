package pl.pomost.workshop.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.StandardDef;
import pl.pomost.shared.SentForm;
import pl.pomost.team.Guest;
import pl.pomost.workshop.Agendas;
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

    /** Whether cards of a type are words alone, for whose reading nothing has to be looked for. */
    boolean isPlain(Workshop workshop, String type) {
        return agendas.scenarioOf(workshop).cardType(type).filter(known -> !known.typedFields().isEmpty()).isEmpty();
    }

    /** @throws pl.pomost.workshop.Refusal naming the fields that do not hold what they should */
    Map<String, JsonNode> read(Workshop workshop, Guest guest, String type, SentForm form) {
        if (isPlain(workshop, type)) {
            return Map.of();
        }
        Scenario scenario = agendas.scenarioOf(workshop);
        List<StandardDef> standards = agendas.standardsOf(workshop);
        return scenario.cardType(type).map(known -> fields.read(kind -> things.known(guest, workshop, standards, kind), scenario, known, form)).orElse(Map.of());
    }
}
