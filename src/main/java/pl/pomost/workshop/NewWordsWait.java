package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** Where whoever leads says yes to each card, they say it to its new words too. */
@ApplicationScoped
class NewWordsWait {

    private final Activities activities;
    private final Agendas agendas;

    NewWordsWait(Activities activities, Agendas agendas) {
        this.activities = activities;
        this.agendas = agendas;
    }

    /** Takes a card that is shown off the screens until then. @param told of the change */
    void hold(Room room, Card card, Map<String, Object> told) {
        boolean moderated = activities.findByIdOptional(card.activityId()).filter(activity -> CardRules.isModerated(agendas.scenarioOf(room.workshop()), room.workshop(), activity)).isPresent();
        if (moderated && card.held().isEmpty()) {
            card.hold(Optional.of(Held.WAITING), Optional.empty());
            told.put("held", Held.WAITING.code());
        }
    }
}
