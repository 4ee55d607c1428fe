package pl.pomost.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.standard.VersionDifference.Part;

/** What somebody says of one part of a draft without suggesting other words. */
@Entity
public class DraftComment {

    @Id
    private UUID id;
    private String standard;
    private int number;
    @Enumerated(EnumType.STRING)
    private Part part;
    private String words;
    private String madeBy;
    private String powiat;
    private LocalDate madeOn;
    private Instant madeAt;

    protected DraftComment() {
        // for Hibernate
    }

    DraftComment(String standard, int number, Part part, String words, Author by) {
        id = UUID.randomUUID();
        this.standard = standard;
        this.number = number;
        this.part = part;
        this.words = words;
        madeBy = by.username();
        powiat = by.powiat().orElse(null);
        madeOn = by.on();
        madeAt = by.at();
    }

    public UUID id() {
        return id;
    }

    public Part part() {
        return part;
    }

    public String words() {
        return words;
    }

    /** User name. */
    public String madeBy() {
        return madeBy;
    }

    public Optional<String> powiat() {
        return Optional.ofNullable(powiat);
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    boolean isOf(String code, int version) {
        return standard.equals(code) && number == version;
    }
}
