package pl.pomost.vision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pl.pomost.access.Scope;
import pl.pomost.team.Mention;
import pl.pomost.team.Mentions;

/** Institutions lead goals. */
@ApplicationScoped
class NamedInGoals implements Mentions {

    private final Goals goals;

    NamedInGoals(Goals goals) {
        this.goals = goals;
    }

    @Override
    public List<Mention> ofInstitution(Scope scope, String code) {
        return goals.of(scope.requireEnrolment()).stream().filter(goal -> goal.leader().filter(leader -> code.equals(leader.institution())).isPresent())
                .map(goal -> new Mention(goal.code(), goal.title(), "/powiaty/" + scope.teryt() + "/cele/" + goal.code())).toList();
    }
}
