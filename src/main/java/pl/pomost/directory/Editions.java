package pl.pomost.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The editions of the region. */
@ApplicationScoped
public class Editions implements PanacheRepositoryBase<Edition, UUID> {

    public Optional<Edition> byYear(int year) {
        return find("year", year).firstResultOptional();
    }

    /** Keeps other imports out until the transaction ends, so that what they share is made once. Call it before any other read. */
    public void lock(UUID id) {
        findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The newest first. */
    public List<Edition> all() {
        return list("order by year desc");
    }

    /** The newest in which a powiat takes part, so that an edition that is only being prepared does not hide the one that is under way. */
    public Optional<Edition> current() {
        return find("from Edition y where exists (select 1 from Enrolment e, Powiat p where e.edition = y and p.teryt = e.powiat and p.practice = false) order by y.year desc")
                .firstResultOptional()
                .or(() -> byYearOrNewest(Optional.empty()));
    }

    /** The next edition after a year that powiats may apply for on this day. */
    public Optional<Edition> openAfter(int year, LocalDate day) {
        return list("year > ?1 order by year", year).stream().filter(edition -> edition.terms().open(day)).findFirst();
    }

    public Optional<Edition> byYearOrNewest(Optional<Integer> year) {
        return year.map(y -> find("year", y)).orElseGet(() -> find("order by year desc")).firstResultOptional();
    }
}
