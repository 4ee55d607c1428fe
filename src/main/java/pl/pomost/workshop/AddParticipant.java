package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.scenario.Scenarios;
import pl.pomost.shared.PolishDates;
import pl.pomost.team.LocalInstitution;
import pl.pomost.team.LocalInstitutions;
import pl.pomost.team.NewGuest;
import pl.pomost.team.Newcomers;
import pl.pomost.team.Participant;
import pl.pomost.team.Participants;
import pl.pomost.workshop.Refusal.Reason;

/** The coordinator adds a guest to a workshop: a participant of the process, present at once. */
@ApplicationScoped
public class AddParticipant {

    private static final int LIMIT = 200;
    /** Of one list; more people than a village hall holds. */
    private static final int MOST = 400;

    private final Rooms rooms;
    private final Participants participants;
    private final LocalInstitutions institutions;
    private final TakeAttendance attendance;
    private final Scenarios scenarios;

    AddParticipant(Rooms rooms, Participants participants, LocalInstitutions institutions, TakeAttendance attendance, Scenarios scenarios) {
        this.rooms = rooms;
        this.participants = participants;
        this.institutions = institutions;
        this.attendance = attendance;
        this.scenarios = scenarios;
    }

    /**
     * @return the participant's id
     * @throws Refusal when the name is missing or too long, or the sector, institution or channel is unknown
     */
    @Transactional
    public UUID add(Scope scope, int stage, NewGuest guest, String channel) {
        Room room = rooms.edit(scope, stage);
        var wrong = new Refusal.Collected();
        wrong.addIf(guest.name().isBlank(), "imie", Reason.NAME_MISSING);
        wrong.addIf(guest.name().length() > LIMIT, "imie", Reason.NAME_TOO_LONG);
        wrong.addIfBroken(guest.name(), "imie");
        wrong.addIfBroken(guest.job().orElse(""), "funkcja");
        wrong.addIf(guest.job().filter(job -> job.length() > LIMIT).isPresent(), "funkcja", Reason.NAME_TOO_LONG);
        wrong.addIf(!scenarios.current().dictionary("sectors").has(guest.sector()), "sektor", Reason.SECTOR_UNKNOWN);
        wrong.addIf(guest.institution().filter(code -> !isKnown(scope, code)).isPresent(), "instytucja", Reason.NOT_A_CHOICE);
        wrong.throwIfAny();
        Participant participant = participants.welcome(scope.requireEnrolment(), guest);
        attendance.note(room, List.of(participant), channel);
        room.audit("participant.added", participant.code(), "dodano gościa.");
        return participant.id();
    }

    /**
     * People of a paper list, all at once: who is in the process already, under the same name, is noted as present; the others become guests.
     *
     * @param names one person each; empty ones are passed over
     * @return how many people the list has
     * @throws Refusal when there is no name, one is too long, or the sector is unknown
     */
    @Transactional
    public int addAll(Scope scope, int stage, List<String> names, String sector) {
        Room room = rooms.edit(scope, stage);
        List<String> people = names.stream().map(String::strip).filter(name -> !name.isEmpty()).distinct().toList();
        var wrong = new Refusal.Collected();
        wrong.addIf(people.isEmpty(), "nazwiska", Reason.NAME_MISSING);
        wrong.addIf(people.size() > MOST || people.stream().anyMatch(name -> name.length() > LIMIT), "nazwiska", Reason.NAME_TOO_LONG);
        wrong.addIfBroken(String.join("", people), "nazwiska");
        wrong.addIf(!scenarios.current().dictionary("sectors").has(sector), "sektor-listy", Reason.SECTOR_UNKNOWN);
        wrong.throwIfAny();
        Newcomers newcomers = participants.newcomers(scope.requireEnrolment());
        Map<String, Participant> known = new HashMap<>();
        participants.of(scope.requireEnrolment()).forEach(person -> known.put(person.name().toLowerCase(PolishDates.POLISH), person));
        attendance.note(room, people.stream().map(name -> known.computeIfAbsent(name.toLowerCase(PolishDates.POLISH), unknown -> {
            Participant guest = newcomers.next(new NewGuest(name, Optional.empty(), Optional.empty(), sector));
            participants.persist(guest);
            return guest;
        })).toList(), Channels.PAPER);
        room.audit("attendance.list-entered", null, "wpisano osoby z papierowej listy obecności: " + people.size() + ".");
        return people.size();
    }

    private boolean isKnown(Scope scope, String institution) {
        return institutions.of(scope.requireEnrolment()).stream().map(LocalInstitution::code).anyMatch(institution::equals);
    }
}
