package pl.pomost.vision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.shared.OwnedEntry;

/** One sentence, in the present tense, of how it should be: for an area, or (no area) for the whole powiat. */
@Entity
public class Vision extends OwnedEntry {

    @JsonIgnore
    private String area;

    private String text = "";

    private LocalDate horizon;

    protected Vision() {
        // for Hibernate and for reading a process file
    }

    /** @param area its code, or null for the whole powiat */
    static Vision of(UUID enrolment, String area) {
        var vision = new Vision();
        vision.enter(enrolment, area);
        return vision;
    }

    void rewrite(VisionDraft draft) {
        text = draft.text();
        horizon = draft.horizon().orElse(null);
    }

    void enter(UUID enrolment, String newArea) {
        belongTo(enrolment, UUID.randomUUID());
        area = newArea;
    }

    public Optional<String> area() {
        return Optional.ofNullable(area);
    }

    public String text() {
        return text;
    }

    public Optional<LocalDate> horizon() {
        return Optional.ofNullable(horizon);
    }
}
