package pl.pomost.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.review.Opinion.Stance;
import pl.pomost.shared.ForbiddenMove;

/** An expert, a department or an organisation was asked what it thinks of a draft of a standard, and what it said. It is theirs, not the group's. */
@Entity
public class DraftOpinion {

    /** Who corrects more often than this talks with the group. */
    private static final int MOST = 50;

    @Id
    private UUID id;
    private String standard;
    private int number;
    private String groupCode;
    private UUID expert;
    private String called;
    private String email;
    private String question;
    private String askedBy;
    private LocalDate askedOn;
    private Instant askedAt;
    private LocalDate dueOn;
    private LocalDate revokedOn;
    @Enumerated(EnumType.STRING)
    private Stance stance;
    private String words;
    private String personName;
    private String personPosition;
    private String seal;
    private LocalDate givenOn;
    private Instant givenAt;
    private int timesGiven;
    @Version
    private int version;

    protected DraftOpinion() {
        // for Hibernate
    }

    private DraftOpinion(DraftAtHand draft, String called, String question, LocalDate dueOn, Author by) {
        id = UUID.randomUUID();
        standard = draft.code();
        number = draft.number();
        groupCode = draft.group().code();
        this.called = called;
        this.question = question;
        this.dueOn = dueOn;
        askedBy = by.username();
        askedOn = by.on();
        askedAt = by.at();
    }

    /** Somebody with an account. */
    static DraftOpinion ofExpert(DraftAtHand draft, UUID expert, String called, String question, LocalDate dueOn, Author by) {
        var opinion = new DraftOpinion(draft, called, question, dueOn, by);
        opinion.expert = expert;
        return opinion;
    }

    /** An organisation, which answers by a link. */
    static DraftOpinion ofOrganisation(DraftAtHand draft, String called, String email, String question, LocalDate dueOn, Author by) {
        var opinion = new DraftOpinion(draft, called, question, dueOn, by);
        opinion.email = email;
        return opinion;
    }

    /**
     * Says it, or says it anew: the last word counts.
     *
     * @param of   seal of the wording that they had before them
     * @throws ForbiddenMove when something is missing, nobody asks any more, or the term is over
     */
    void give(Said said, String of, LocalDate on, Instant at) {
        requireOpen(on);
        if (said.words().isBlank() || isOutside() && (said.name().isBlank() || said.position().isBlank())) {
            throw new ForbiddenMove("W opinii czegoś brakuje. Uzupełnij ją przed wysłaniem.");
        }
        if (timesGiven >= MOST) {
            throw new ForbiddenMove("Tej opinii nie można już poprawiać. Prosimy o kontakt z zespołem.");
        }
        stance = said.stance();
        words = said.words();
        personName = said.name().isBlank() ? null : said.name();
        personPosition = said.position().isBlank() ? null : said.position();
        seal = of;
        givenOn = on;
        givenAt = at;
        timesGiven++;
    }

    /** What is said. @param name and {@code position} of whoever says so; empty for an expert with an account */
    public record Said(Stance stance, String words, String name, String position) {
    }

    /** Nobody asks any more; what was said stays. */
    void revoke(LocalDate on) {
        revokedOn = on;
    }

    /** Asked once more, until another day. @throws ForbiddenMove when the address is gone */
    void renew(LocalDate until, Author by) {
        if (email == null && expert == null) {
            throw new ForbiddenMove("Adres tej organizacji został już usunięty. Poproś ją od nowa.");
        }
        dueOn = until;
        revokedOn = null;
        askedBy = by.username();
        askedAt = by.at();
    }

    private void requireOpen(LocalDate today) {
        if (revokedOn != null) {
            throw new ForbiddenMove("Zespół już nie prosi o tę opinię.");
        }
        if (today.isAfter(dueOn)) {
            throw new ForbiddenMove("Termin minął. Opinii nie można już wysłać ani zmienić.");
        }
    }

    /** Whether an answer can be given or corrected, as far as this goes. */
    public boolean isOpen(LocalDate today) {
        return revokedOn == null && !today.isAfter(dueOn);
    }

    /** Whether the letter that asks lies back long enough for another one. */
    boolean mayBeReminded(Instant now, Duration pause) {
        return !askedAt.plus(pause).isAfter(now);
    }

    /** Whether it is an organisation that answers by a link. */
    public boolean isOutside() {
        return expert == null;
    }

    public UUID id() {
        return id;
    }

    public String standard() {
        return standard;
    }

    public int number() {
        return number;
    }

    public String groupCode() {
        return groupCode;
    }

    /** Account; empty for an organisation, and when it is no more. */
    public Optional<UUID> expert() {
        return Optional.ofNullable(expert);
    }

    /** Whose opinion it is: a person with an account, or an organisation. */
    public String called() {
        return called;
    }

    /** Where letters go; empty once it was forgotten. */
    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    /** May be empty. */
    public String question() {
        return question;
    }

    /** User name. */
    public String askedBy() {
        return askedBy;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public boolean isRevoked() {
        return revokedOn != null;
    }

    public boolean isGiven() {
        return givenOn != null;
    }

    public Optional<Stance> stance() {
        return Optional.ofNullable(stance);
    }

    public Optional<String> words() {
        return Optional.ofNullable(words);
    }

    public Optional<String> person() {
        return Optional.ofNullable(personName);
    }

    public Optional<String> position() {
        return Optional.ofNullable(personPosition);
    }

    /** Of the wording that it is about. */
    public Optional<String> seal() {
        return Optional.ofNullable(seal);
    }

    public Optional<LocalDate> givenOn() {
        return Optional.ofNullable(givenOn);
    }

    /** How often it was given: more than once means that it was corrected. */
    public int timesGiven() {
        return timesGiven;
    }

    public int version() {
        return version;
    }
}
