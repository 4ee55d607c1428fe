package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import pl.pomost.scenario.Scenario;
import pl.pomost.thread.EntryRemoved;

/** Takes what is gone out of the fields of the cards that name it; their words stay as they are. */
@ApplicationScoped
class UnnameOnCards {

    private final Workshops workshops;
    private final Agendas agendas;
    private final Cards cards;

    UnnameOnCards(Workshops workshops, Agendas agendas, Cards cards) {
        this.workshops = workshops;
        this.agendas = agendas;
        this.cards = cards;
    }

    void after(@Observes EntryRemoved entry) {
        unname(entry.enrolment(), entry.code());
    }

    /** @param code of a card or an entry */
    void unname(UUID enrolment, String code) {
        List<Card> naming = cards.saying(enrolment, code);
        if (naming.isEmpty()) {
            return;
        }
        for (Workshop workshop : workshops.of(enrolment)) {
            Scenario scenario = agendas.scenarioOf(workshop);
            naming.stream().filter(card -> card.workshopId().equals(workshop.id())).forEach(card -> scenario.cardType(card.type()).ifPresent(type -> card.unname(type, code)));
        }
    }
}
