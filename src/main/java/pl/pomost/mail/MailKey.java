package pl.pomost.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The one key that signs links of letters; made at random when it is first needed. */
@Entity
class MailKey {

    @Id
    private int id;
    private String secret;

    protected MailKey() {
        // for Hibernate
    }

    String secret() {
        return secret;
    }
}
