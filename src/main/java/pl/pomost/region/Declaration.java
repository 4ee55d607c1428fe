package pl.pomost.region;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The text of a declaration in one version; changed words are a new version with signatures of their own. */
@Entity
class Declaration {

    @Id
    private UUID id;
    private String code;
    @Column(name = "edition_no")
    private int number;
    private String title;
    private String occasion;
    @Column(name = "signed_on")
    private LocalDate signedOn;
    private String content;
    private String source;

    protected Declaration() {
        // for Hibernate
    }

    Declaration(String code, int number, String title, Optional<String> occasion, Optional<LocalDate> signedOn, String content, Optional<String> source) {
        id = UUID.randomUUID();
        this.code = code;
        this.number = number;
        this.title = title;
        this.occasion = occasion.orElse(null);
        this.signedOn = signedOn.orElse(null);
        this.content = content;
        this.source = source.orElse(null);
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    int number() {
        return number;
    }

    String title() {
        return title;
    }

    Optional<String> occasion() {
        return Optional.ofNullable(occasion);
    }

    Optional<LocalDate> signedOn() {
        return Optional.ofNullable(signedOn);
    }

    String content() {
        return content;
    }

    Optional<String> source() {
        return Optional.ofNullable(source);
    }
}
