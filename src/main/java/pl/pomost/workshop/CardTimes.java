package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Which time the log tells of a deed on a card: of a nameless one the planned time of its exercise, lest the minute tells whose it is. */
@ApplicationScoped
class CardTimes {

    private final Rooms rooms;
    private final Agendas agendas;
    private final Activities activities;

    CardTimes(Rooms rooms, Agendas agendas, Activities activities) {
        this.rooms = rooms;
        this.agendas = agendas;
        this.activities = activities;
    }

    Instant told(Room room, Card card) {
        Optional<Activity> activity = activities.findByIdOptional(card.activityId()).filter(known -> card.authorId().isEmpty());
        return activity.map(known -> agendas.of(room.workshop()).startOf(known)).orElseGet(rooms::now);
    }
}
