package pl.pomost.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pl.pomost.shared.Language;

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
    private String language;
    private String called;
    private String email;
    private String phone;
    private String loginEmail;
    private String regionRoles = "";
    private Instant seenAt;
    private Instant deactivatedAt;
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

    String issuer() {
        return issuer;
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

    /** As the person themselves wrote it here; otherwise the name that they log in with counts. */
    public Optional<String> called() {
        return Optional.ofNullable(called);
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public Optional<String> loginEmail() {
        return Optional.ofNullable(loginEmail);
    }

    /** Where letters to them go: what they wrote here, otherwise what their login says. */
    public Optional<String> address() {
        return email().or(this::loginEmail);
    }

    /** The only address that is known to be theirs: what they wrote here anybody may have written, so it opens and changes nothing that is kept of an address. */
    public Optional<String> provenAddress() {
        return loginEmail();
    }

    /** @param told by the login; empty when it tells none, or one that nobody has confirmed */
    public Account reachedAt(Optional<String> told) {
        loginEmail = told.orElse(null);
        return this;
    }

    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    public Optional<Instant> seenAt() {
        return Optional.ofNullable(seenAt);
    }

    public Optional<Instant> deactivatedAt() {
        return Optional.ofNullable(deactivatedAt);
    }

    /** Roles of the region that they last came with, of those that {@link RegionRoles} counts. */
    public Set<String> regionRoles() {
        return regionRoles.isEmpty() ? Set.of() : Set.of(regionRoles.split(","));
    }

    /** The realm says what somebody is in the region, and says it only when they come. */
    public Account comesWith(Set<String> roles) {
        regionRoles = RegionRoles.of(roles);
        return this;
    }

    void arrive(String loggedInAs, Instant now) {
        name = loggedInAs;
        seenAt = now;
        deactivatedAt = null;
    }

    void correct(Optional<String> newName, Optional<String> newEmail, Optional<String> newPhone) {
        called = newName.orElse(null);
        email = newEmail.orElse(null);
        phone = newPhone.orElse(null);
    }

    /** What is known of the person goes; the row stays for what points to it, until its time is over. */
    void deactivate(Instant now, String nameless) {
        name = nameless;
        called = null;
        email = null;
        phone = null;
        loginEmail = null;
        language = null;
        regionRoles = "";
        deactivatedAt = now;
    }

    /** The same person at a realm that has moved to another address. */
    public void moveTo(String newIssuer) {
        issuer = newIssuer;
    }
}
