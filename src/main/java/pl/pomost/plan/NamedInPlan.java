package pl.pomost.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pl.pomost.access.Scope;
import pl.pomost.team.Mention;
import pl.pomost.team.Mentions;
import pl.pomost.team.Participant;

/** The plan names its coordinator. */
@ApplicationScoped
class NamedInPlan implements Mentions {

    private final Plans plans;

    NamedInPlan(Plans plans) {
        this.plans = plans;
    }

    @Override
    public List<Mention> ofPerson(Scope scope, Participant person) {
        return plans.findByIdOptional(scope.requireEnrolment()).filter(plan -> plan.coordinator().filter(person.code()::equals).isPresent())
                .map(plan -> new Mention("Plan", "koordynator planu", "/powiaty/" + scope.teryt() + "/plan/metryka")).stream().toList();
    }
}
