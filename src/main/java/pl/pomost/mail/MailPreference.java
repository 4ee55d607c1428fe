package pl.pomost.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** When somebody wants letters of one kind. They are known by the hash of their address: whoever wants no letters should not be kept for it. */
@Entity
@Table(name = "mail_choice")
class MailPreference {

    @Id
    private UUID id;
    private String recipient;
    @Enumerated(EnumType.STRING)
    private MailKind kind;
    @Enumerated(EnumType.STRING)
    private MailChoice choice;
    private Instant chosenAt;

    protected MailPreference() {
        // for Hibernate
    }

    MailKind kind() {
        return kind;
    }

    MailChoice choice() {
        return choice;
    }
}
