package pl.pomost.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The enrolments of the region. */
@ApplicationScoped
public class Enrolments implements PanacheRepositoryBase<Enrolment, UUID> {

    /** The powiat's enrolment in the edition of the year; without a year, in the newest edition it is enrolled in. */
    public Optional<Enrolment> of(String teryt, Optional<Integer> year) {
        return year
                .map(y -> find("from Enrolment e join fetch e.edition d where e.powiat = ?1 and d.year = ?2", teryt, y))
                .orElseGet(() -> find("from Enrolment e join fetch e.edition d where e.powiat = ?1 order by d.year desc", teryt))
                .firstResultOptional();
    }

    /** Holds back everybody else who wants to change the process as a whole, until the transaction ends. */
    public void lock(UUID id) {
        findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
