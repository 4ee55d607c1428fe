package pl.pomost.search;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** That a process was read whole, by a version of the analysis. */
@Entity
class SearchBuilt {

    @Id
    private UUID enrolmentId;
    private int analysis;

    protected SearchBuilt() {
        // for Hibernate
    }

    SearchBuilt(UUID enrolment, int analysis) {
        this.enrolmentId = enrolment;
        this.analysis = analysis;
    }

    UUID enrolment() {
        return enrolmentId;
    }

    void by(int version) {
        analysis = version;
    }
}
