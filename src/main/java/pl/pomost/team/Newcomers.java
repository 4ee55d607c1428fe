package pl.pomost.team;

import java.util.List;
import java.util.UUID;

/** Gives guests of one process their codes and places, one after the other. */
public final class Newcomers {

    private static final String LETTER = "g";

    private final UUID enrolment;
    private int number;
    private int position;

    Newcomers(UUID enrolment, List<Participant> before) {
        this.enrolment = enrolment;
        number = Codes.greatest(LETTER, before.stream().map(Participant::code).toList());
        position = Codes.after(before);
    }

    /** A guest under the next free code; not stored yet. */
    public Participant next(NewGuest guest) {
        number++;
        return Participant.guest(enrolment, Codes.of(LETTER, number), position++, guest);
    }
}
