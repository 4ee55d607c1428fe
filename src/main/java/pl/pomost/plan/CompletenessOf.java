package pl.pomost.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import pl.pomost.access.Scope;

/** How complete the plan of a process is, for those who may see everything of it. */
@ApplicationScoped
public class CompletenessOf {

    private final ReadMaterial materials;

    CompletenessOf(ReadMaterial materials) {
        this.materials = materials;
    }

    /** Empty when the powiat is not enrolled: then there is no plan to judge. */
    @Transactional
    public Optional<Checklist> of(Scope scope) {
        return scope.requireEverything().enrolment().map(materials::of).map(CompletenessOf::judged);
    }

    static Checklist judged(PlanMaterial material) {
        PlanDocument document = PlanAssembly.assemble(material, Audience.FULL);
        Completeness completeness = Completeness.of(ProcessFacts.of(material, document));
        return Checklist.of(material.setting().scenario().criteria(), completeness);
    }
}
