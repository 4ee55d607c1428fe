package pl.pomost.portal.web;

import io.quarkus.cache.CacheKey;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.plan.Checklist;
import pl.pomost.plan.CompletenessOf;
import pl.pomost.portal.web.Standing.Gap;
import pl.pomost.portal.web.Standing.Readiness;

/** How complete a plan is, for the pages that people land on most; kept for some seconds. */
@ApplicationScoped
class ReadinessOf {

    /** As many as are read at a glance; the rest is one step away. */
    private static final int GAPS_SHOWN = 3;

    private final CompletenessOf completeness;

    ReadinessOf(CompletenessOf completeness) {
        this.completeness = completeness;
    }

    /** @param enrolment of the scope, which shows everything of it */
    @CacheResult(cacheName = "readiness")
    Optional<Readiness> of(@CacheKey UUID enrolment, Scope scope) {
        return completeness.of(scope).map(list -> readiness(list, scope));
    }

    private static Readiness readiness(Checklist list, Scope scope) {
        List<Gap> blocking = list.blocking().stream().map(Checklist.Line::criterion)
                .map(criterion -> new Gap(criterion.code(), criterion.text(), "/powiaty/" + scope.teryt() + "/braki#" + criterion.code())).toList();
        return new Readiness(list.percent(), blocking.stream().limit(GAPS_SHOWN).toList(), Math.max(0, blocking.size() - GAPS_SHOWN));
    }
}
