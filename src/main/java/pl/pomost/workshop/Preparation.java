package pl.pomost.workshop;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.pomost.shared.OwnedEntry;

/** What is ready for a workshop, and what people said when they left it. */
@Entity
@Table(name = "workshop_preparation")
public class Preparation extends OwnedEntry {

    @JsonIgnore
    private UUID workshopId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> done = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private ExitSurvey exitSurvey;

    protected Preparation() {
        // for Hibernate and for reading a process file
    }

    /** Of a workshop for which nothing is ready yet. */
    static Preparation of(Workshop workshop) {
        var preparation = new Preparation();
        preparation.enter(workshop);
        return preparation;
    }

    /** Makes what a process file says the preparation of this workshop. */
    void enter(Workshop workshop) {
        belongTo(workshop.enrolmentId(), UUID.randomUUID());
        workshopId = workshop.id();
    }

    void tick(List<String> ready) {
        done = List.copyOf(ready);
    }

    void hear(ExitSurvey survey) {
        exitSurvey = survey.says() ? survey : null;
    }

    public UUID workshopId() {
        return workshopId;
    }

    /** Codes and names of the things that are ready. */
    public List<String> done() {
        return done;
    }

    public Optional<ExitSurvey> exitSurvey() {
        return Optional.ofNullable(exitSurvey);
    }

    boolean isEmpty() {
        return done.isEmpty() && exitSurvey == null && extra().isEmpty();
    }
}
