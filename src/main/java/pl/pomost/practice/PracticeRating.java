package pl.pomost.practice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** What one powiat says of a practice that it has taken over. */
@Entity
class PracticeRating {

    @Id
    private UUID id;
    private UUID practiceId;
    private UUID enrolmentId;
    @Enumerated(EnumType.STRING)
    private Usefulness usefulness;
    private String ratedBy;
    private LocalDate ratedOn;
    @Version
    private int version;

    protected PracticeRating() {
        // for Hibernate
    }

    PracticeRating(UUID practice, UUID enrolment) {
        this.id = UUID.randomUUID();
        this.practiceId = practice;
        this.enrolmentId = enrolment;
    }

    void say(Usefulness how, String by, LocalDate on) {
        usefulness = how;
        ratedBy = by;
        ratedOn = on;
    }

    UUID practiceId() {
        return practiceId;
    }

    Usefulness usefulness() {
        return usefulness;
    }
}
