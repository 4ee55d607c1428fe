package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.scenario.Scenarios;
import pl.pomost.team.LocalInstitution;
import pl.pomost.team.LocalInstitutions;
import pl.pomost.team.NewGuest;
import pl.pomost.team.Participant;
import pl.pomost.team.Participants;
import pl.pomost.workshop.Refusal.Reason;

/** The coordinator adds a guest to a workshop: a participant of the process, present at once. */
@ApplicationScoped
public class AddParticipant {

    private static final int LIMIT = 200;

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
        Room room = rooms.enter(scope.requireEdit(), stage);
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
        attendance.note(room, participant, channel);
        room.audit("participant.added", participant.code(), "dodano gościa.");
        return participant.id();
    }

    private boolean isKnown(Scope scope, String institution) {
        return institutions.of(scope.requireEnrolment()).stream().map(LocalInstitution::code).anyMatch(institution::equals);
    }
}
