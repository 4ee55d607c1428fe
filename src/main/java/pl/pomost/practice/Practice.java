package pl.pomost.practice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** Something that a powiat offers to others. What it says stands in its revisions. */
@Entity
class Practice {

    @Id
    private UUID id;
    private String code;
    private UUID enrolmentId;
    @Enumerated(EnumType.STRING)
    private PracticeKind kind;
    private String source;
    private String area;
    @Version
    private int version;

    protected Practice() {
        // for Hibernate
    }

    /** @param source code of the entry that is offered. @param area empty for the whole powiat */
    Practice(String code, UUID enrolment, String source, String area) {
        this.id = UUID.randomUUID();
        this.code = code;
        this.enrolmentId = enrolment;
        this.kind = PracticeKind.of(source);
        this.source = source;
        this.area = area;
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    PracticeKind kind() {
        return kind;
    }

    String source() {
        return source;
    }

    String area() {
        return area;
    }
}
