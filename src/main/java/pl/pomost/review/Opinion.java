package pl.pomost.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.shared.ForbiddenMove;

/** What an expert was asked about one area of a submitted plan, until when, and what they said. */
@Entity
@Table(name = "expert_opinion")
public class Opinion {

    /** What an expert thinks of the area as a whole. */
    public enum Stance {
        POSITIVE, WITH_REMARKS, NEGATIVE;

        /** As forms write it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    private UUID id;
    private UUID enrolmentId;
    private int versionNumber;
    private String area;
    private UUID expert;
    private String question;
    private String askedBy;
    private LocalDate askedOn;
    private LocalDate dueOn;
    @Enumerated(EnumType.STRING)
    private Stance stance;
    private String answer;
    private LocalDate answeredOn;
    private boolean unasked;
    @Version
    private int version;

    protected Opinion() {
        // for Hibernate
    }

    Opinion(UUID enrolmentId, int versionNumber, OpinionRequest asked, String by, LocalDate on) {
        this.id = UUID.randomUUID();
        this.enrolmentId = enrolmentId;
        this.versionNumber = versionNumber;
        this.area = asked.area();
        this.expert = asked.expert();
        this.question = asked.question();
        this.askedBy = by;
        this.askedOn = on;
        this.dueOn = asked.dueOn();
    }

    /** Begun by the expert, whom nobody asked. */
    static Opinion unasked(UUID enrolmentId, int versionNumber, OpinionRequest about, String by, LocalDate on) {
        var opinion = new Opinion(enrolmentId, versionNumber, about, by, on);
        opinion.unasked = true;
        return opinion;
    }

    /** May be said anew until the review is over. */
    void say(Stance found, String words, LocalDate on) {
        if (words.isBlank()) {
            throw new ForbiddenMove("Napisz opinię.");
        }
        stance = found;
        answer = words;
        answeredOn = on;
    }

    public UUID id() {
        return id;
    }

    public UUID enrolmentId() {
        return enrolmentId;
    }

    public int about() {
        return versionNumber;
    }

    public String area() {
        return area;
    }

    /** Account; empty when it is no more. */
    public Optional<UUID> expert() {
        return Optional.ofNullable(expert);
    }

    public String question() {
        return question;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Optional<Stance> stance() {
        return Optional.ofNullable(stance);
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }

    public boolean isAnswered() {
        return answeredOn != null;
    }

    /** Whether the expert began it without having been asked: nobody waits for it until it is there. */
    public boolean isUnasked() {
        return unasked;
    }

    public int version() {
        return version;
    }
}
