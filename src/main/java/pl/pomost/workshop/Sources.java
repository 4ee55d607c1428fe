package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import pl.pomost.team.LocalInstitutions;
import pl.pomost.team.Participants;

/** Where {@link Looked} looks. */
@ApplicationScoped
class Sources {

    private final Meetings meetings;
    private final Agendas agendas;
    private final Activities activities;
    private final Cards cards;
    private final WorkshopEvents events;
    private final Attendances attendances;
    private final Participants participants;
    private final LocalInstitutions institutions;
    private final Votes votes;
    private final OpenItems openItems;
    private final TurnedAwayGuests turnedAway;

    Sources(Meetings meetings, Agendas agendas, Activities activities, Cards cards, WorkshopEvents events, Attendances attendances, Participants participants,
            LocalInstitutions institutions, Votes votes, OpenItems openItems, TurnedAwayGuests turnedAway) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.activities = activities;
        this.cards = cards;
        this.events = events;
        this.attendances = attendances;
        this.participants = participants;
        this.institutions = institutions;
        this.votes = votes;
        this.openItems = openItems;
        this.turnedAway = turnedAway;
    }

    Meetings meetings() {
        return meetings;
    }

    Agendas agendas() {
        return agendas;
    }

    Activities activities() {
        return activities;
    }

    Cards cards() {
        return cards;
    }

    WorkshopEvents events() {
        return events;
    }

    Attendances attendances() {
        return attendances;
    }

    Participants participants() {
        return participants;
    }

    LocalInstitutions institutions() {
        return institutions;
    }

    OpenItems openItems() {
        return openItems;
    }

    TurnedAwayGuests turnedAway() {
        return turnedAway;
    }

    Votes votes() {
        return votes;
    }
}
