package pl.pomost.search;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** By which version of the analysis the words of each process were made. */
@ApplicationScoped
class BuiltIndexes implements PanacheRepositoryBase<SearchBuilt, UUID> {

    List<UUID> by(int analysis) {
        return list("analysis", analysis).stream().map(SearchBuilt::enrolment).toList();
    }

    void note(UUID enrolment, int analysis) {
        findByIdOptional(enrolment).ifPresentOrElse(built -> built.by(analysis), () -> persist(new SearchBuilt(enrolment, analysis)));
    }
}
