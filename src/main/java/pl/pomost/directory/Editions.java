package pl.pomost.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The editions of the region. */
@ApplicationScoped
public class Editions implements PanacheRepositoryBase<Edition, UUID> {

    public Optional<Edition> byYearOrNewest(Optional<Integer> year) {
        return year.map(y -> find("year", y)).orElseGet(() -> find("order by year desc")).firstResultOptional();
    }
}
