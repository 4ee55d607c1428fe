package pl.pomost.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The documents of strategies, by what they hold. Callers hand in an enrolment that they may see. */
@ApplicationScoped
class StrategyFiles implements PanacheRepositoryBase<StrategyFile, UUID> {

    Optional<StrategyFile> of(UUID enrolment, String sha256) {
        return find("enrolmentId = ?1 and sha256 = ?2", enrolment, sha256).firstResultOptional();
    }

    void forget(UUID enrolment, String sha256) {
        delete("enrolmentId = ?1 and sha256 = ?2", enrolment, sha256);
    }
}
