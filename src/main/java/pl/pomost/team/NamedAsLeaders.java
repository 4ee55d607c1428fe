package pl.pomost.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import pl.pomost.access.Scope;

/** Areas name who leads them and who stands in. */
@ApplicationScoped
class NamedAsLeaders implements Mentions {

    private final LocalTeams teams;

    NamedAsLeaders(LocalTeams teams) {
        this.teams = teams;
    }

    @Override
    public List<Mention> ofPerson(Scope scope, Participant person) {
        return teams.findByIdOptional(scope.requireEnrolment()).map(LocalTeam::areaTeams).orElse(List.of()).stream().filter(area -> area.names(person.code()))
                .map(area -> new Mention(area.area(), "Kto co prowadzi", "/powiaty/" + scope.teryt() + "/zespol/obszary#" + area.area().toLowerCase(Locale.ROOT))).toList();
    }
}
