package pl.pomost.practice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.AccountClosed;

/** What powiats say of practices that they have taken over. */
@ApplicationScoped
public class PracticeRatings implements PanacheRepositoryBase<PracticeRating, UUID> {

    /** Fewer would tell what a particular neighbour thinks. */
    public static final int FEWEST = 5;

    /** What more than half of those who rated say; anything else is divided. */
    public enum Opinion {
        VERY, LITTLE, DIVIDED
    }

    /**
     * What powiats say of a practice together. No numbers leave this: whoever knows some of the verdicts could read the others off them, all of them
     * where they agree, and the newest off the difference to yesterday's.
     */
    public record Verdict(Map<Usefulness, Long> counts) {

        /** Empty while there are too few that none of them could be told. */
        public Optional<Opinion> told() {
            long all = counts.values().stream().mapToLong(Long::longValue).sum();
            if (all < FEWEST) {
                return Optional.empty();
            }
            return Optional.of(most(Usefulness.VERY, all) ? Opinion.VERY : most(Usefulness.LITTLE, all) ? Opinion.LITTLE : Opinion.DIVIDED);
        }

        private boolean most(Usefulness how, long all) {
            return 2 * counts.getOrDefault(how, 0L) > all;
        }
    }

    public Verdict of(UUID practice) {
        var counts = new EnumMap<Usefulness, Long>(Usefulness.class);
        list("practiceId", practice).forEach(rating -> counts.merge(rating.usefulness(), 1L, Long::sum));
        return new Verdict(counts);
    }

    /** What one powiat said. */
    public Optional<Usefulness> of(UUID practice, UUID enrolment) {
        return own(practice, enrolment).map(PracticeRating::usefulness);
    }

    Optional<PracticeRating> own(UUID practice, UUID enrolment) {
        return find("practiceId = ?1 and enrolmentId = ?2", practice, enrolment).firstResultOptional();
    }

    /** What somebody said, by the practice's id, for their own data. */
    Map<UUID, Usefulness> by(String username) {
        return list("ratedBy", username).stream().collect(Collectors.toMap(PracticeRating::practiceId, PracticeRating::usefulness, (one, other) -> one));
    }

    void takeOff(@Observes AccountClosed closed) {
        update("ratedBy = ?1 where ratedBy = ?2", closed.pseudonym(), closed.username());
    }
}
