package pl.pomost.practice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The stored revisions of practices. */
@ApplicationScoped
class PracticeRevisions implements PanacheRepositoryBase<PracticeRevision, UUID> {

    /** By practice, the oldest first. */
    Map<UUID, List<RevisionView>> of(Collection<UUID> practices) {
        return list("practiceId in ?1 order by number", practices).stream()
                .collect(Collectors.groupingBy(PracticeRevision::practiceId, Collectors.mapping(PracticeRevision::view, Collectors.toList())));
    }

    Optional<PracticeRevision> of(UUID practice, int number) {
        return find("practiceId = ?1 and number = ?2", practice, number).firstResultOptional();
    }

    /** Practices of which a published revision raises a standard. */
    Set<UUID> published(String standard) {
        return Set.copyOf(getEntityManager().createNativeQuery("select practice_id from practice_revision where state = 'PUBLISHED' and json_contains(wording, json_quote(:standard), '$.standards')",
                UUID.class).setParameter("standard", standard).getResultList());
    }

    List<PracticeRevision> published(UUID practice) {
        return list("practiceId = ?1 and state = ?2", practice, PracticeState.PUBLISHED);
    }
}
