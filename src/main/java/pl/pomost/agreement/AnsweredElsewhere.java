package pl.pomost.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Answers in a process file to what was never sent to this process here, kept word for word. */
@Entity
@Table(name = "answers_elsewhere")
class AnsweredElsewhere {

    @Id
    private UUID enrolmentId;
    private String content;

    protected AnsweredElsewhere() {
        // for Hibernate
    }

    AnsweredElsewhere(UUID enrolmentId, String content) {
        this.enrolmentId = enrolmentId;
        this.content = content;
    }

    /** JSON. */
    String content() {
        return content;
    }
}
