package pl.pomost.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** Somebody who has logged in, or may: known by the issuer and subject of their tokens, nothing else is matched. */
@Entity
public class Account {

    static final int USERNAME = 100;
    static final int NAME = 200;

    @Id
    private UUID id;
    private String issuer;
    private String subject;
    private String username;
    private String name;
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

    /** Whether these are the names that it is kept with. */
    boolean isCalled(String newUsername, String newName) {
        return username.equals(fitting(newUsername, USERNAME)) && name.equals(fitting(newName, NAME));
    }

    /** A realm may give longer names than are kept. */
    static String fitting(String text, int limit) {
        return text.length() <= limit ? text : text.substring(0, limit);
    }

    /** The same person at a realm that has moved to another address. */
    public void moveTo(String newIssuer) {
        issuer = newIssuer;
    }
}
