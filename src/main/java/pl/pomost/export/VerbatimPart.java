package pl.pomost.export;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A part of a process file that no module models yet, kept word for word. */
@Entity
@Table(name = "verbatim_section")
class VerbatimPart {

    @Embeddable
    record Key(@Column(name = "enrolment_id") UUID enrolmentId, String name) {
    }

    @EmbeddedId
    private Key key;
    private String content;

    protected VerbatimPart() {
        // for Hibernate
    }

    VerbatimPart(UUID enrolmentId, String name, String content) {
        this.key = new Key(enrolmentId, name);
        this.content = content;
    }

    String name() {
        return key.name();
    }

    /** The JSON text of the section. */
    String content() {
        return content;
    }
}
