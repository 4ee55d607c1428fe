package pl.pomost.practice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.AccountClosed;

/** What powiats say of practices that they have taken over. */
@ApplicationScoped
public class PracticeRatings implements PanacheRepositoryBase<PracticeRating, UUID> {

    /** Fewer would tell what a particular neighbour thinks. */
    public static final int FEWEST = 3;

    /** How many say what. */
    public record Verdict(Map<Usefulness, Long> counts, long all) {

        static Verdict of(Map<Usefulness, Long> counts) {
            return new Verdict(counts, counts.values().stream().mapToLong(Long::longValue).sum());
        }

        /** Whether there are enough that none of them can be told. */
        public boolean isShown() {
            return all >= FEWEST;
        }

        public long count(Usefulness how) {
            return counts.getOrDefault(how, 0L);
        }
    }

    public Verdict of(UUID practice) {
        var counts = new EnumMap<Usefulness, Long>(Usefulness.class);
        list("practiceId", practice).forEach(rating -> counts.merge(rating.usefulness(), 1L, Long::sum));
        return Verdict.of(counts);
    }

    /** What one powiat said. */
    public Optional<Usefulness> of(UUID practice, UUID enrolment) {
        return own(practice, enrolment).map(PracticeRating::usefulness);
    }

    Optional<PracticeRating> own(UUID practice, UUID enrolment) {
        return find("practiceId = ?1 and enrolmentId = ?2", practice, enrolment).firstResultOptional();
    }

    void takeOff(@Observes AccountClosed closed) {
        update("ratedBy = ?1 where ratedBy = ?2", closed.pseudonym(), closed.username());
    }
}
