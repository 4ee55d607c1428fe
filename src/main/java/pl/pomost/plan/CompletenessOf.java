package pl.pomost.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import pl.pomost.access.Scope;

/** How complete the plan of a process is, for those who may see everything of it. */
@ApplicationScoped
public class CompletenessOf {

    private final DraftPlans drafts;

    CompletenessOf(DraftPlans drafts) {
        this.drafts = drafts;
    }

    /** Empty when the powiat is not enrolled: then there is no plan to judge. */
    public Optional<Checklist> of(Scope scope) {
        return scope.requireEverything().enrolment().map(drafts::of).map(DraftPlan::checklist);
    }

    /** How far each area and chapter is; empty as {@link #of}. */
    public Optional<Progress> progressOf(Scope scope) {
        return scope.requireEverything().enrolment().map(drafts::of).map(DraftPlan::progress);
    }
}
