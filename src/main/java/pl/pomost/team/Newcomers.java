package pl.pomost.team;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Gives guests of one process their codes and places, one after the other. */
public final class Newcomers {

    private final UUID enrolment;
    private final List<Participant> all;

    Newcomers(UUID enrolment, List<Participant> before) {
        this.enrolment = enrolment;
        this.all = new ArrayList<>(before);
    }

    /** A guest under the next free code; not stored yet. */
    public Participant next(NewGuest guest) {
        Participant participant = Participant.guest(enrolment, Codes.next("g", all.stream().map(Participant::code).toList()), Codes.after(all), guest);
        all.add(participant);
        return participant;
    }
}
