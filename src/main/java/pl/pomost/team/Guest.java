package pl.pomost.team;

import java.util.UUID;

/**
 * Somebody who has shown that they are this participant: by the pass that they got when they joined, or by their account. Only
 * {@link GuestPasses} makes one, so what takes a guest cannot be called for anybody else.
 */
public final class Guest {

    private final UUID participant;
    private final UUID enrolment;
    private final String code;
    private final String name;

    Guest(Participant participant) {
        this.participant = participant.id();
        this.enrolment = participant.enrolmentId();
        this.code = participant.code();
        this.name = participant.name();
    }

    public UUID participant() {
        return participant;
    }

    public UUID enrolment() {
        return enrolment;
    }

    /** As lists show the person: {@code g07}. */
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }
}
