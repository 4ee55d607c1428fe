package pl.pomost.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.shared.Language;

/** Somebody who has logged in, or may: known by the issuer and subject of their tokens, nothing else is matched. */
@Entity
public class Account {

    @Id
    private UUID id;
    private String issuer;
    private String subject;
    private String username;
    private String name;
    private String language;
    @Version
    private int version;

    protected Account() {
        // for Hibernate
    }

    public Account(UUID id, String issuer, String subject, String username, String name) {
        this.id = id;
        this.issuer = issuer;
        this.subject = subject;
        this.username = username;
        this.name = name;
    }

    public UUID id() {
        return id;
    }

    public String subject() {
        return subject;
    }

    public String username() {
        return username;
    }

    public String name() {
        return name;
    }

    /** The language that they chose, on whatever device. */
    public Optional<Language> language() {
        return Optional.ofNullable(language).flatMap(Language::of);
    }

    void read(Language chosen) {
        language = chosen.code();
    }

    /** The same person at a realm that has moved to another address. */
    public void moveTo(String newIssuer) {
        issuer = newIssuer;
    }
}
