package pl.pomost.team;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a person of a process has read a version of the privacy clause, and when. */
@Entity
@Table(name = "privacy_acceptance")
public class PrivacyAcceptance {

    @Id
    private UUID id;
    private UUID enrolmentId;
    private String person;
    private String name;
    private String clause;
    private boolean onPaper;
    private Instant at;

    protected PrivacyAcceptance() {
        // for Hibernate
    }

    PrivacyAcceptance(UUID enrolmentId, String person, String clause) {
        this.id = UUID.randomUUID();
        this.enrolmentId = enrolmentId;
        this.person = person;
        this.clause = clause;
    }

    void by(String newName, boolean paper, Instant when) {
        name = newName;
        onPaper = paper;
        at = when;
    }

    /** Whether it is this person's: a code can be given to somebody else when the one who had it is gone. */
    public boolean isOf(Participant participant) {
        return person.equals(participant.code()) && name.equals(participant.name());
    }

    public boolean onPaper() {
        return onPaper;
    }

    public Instant at() {
        return at;
    }
}
