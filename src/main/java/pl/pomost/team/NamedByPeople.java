package pl.pomost.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pl.pomost.access.Scope;

/** Members and guests name the institution they come from. */
@ApplicationScoped
class NamedByPeople implements Mentions {

    private final Participants participants;

    NamedByPeople(Participants participants) {
        this.participants = participants;
    }

    @Override
    public List<Mention> ofInstitution(Scope scope, String code) {
        return participants.of(scope.requireEnrolment()).stream().filter(person -> person.institution().filter(code::equals).isPresent())
                .map(person -> new Mention(person.code(), person.name(), "/powiaty/" + scope.teryt() + "/zespol"
                        + person.rosterMemberId().map(member -> "/osoby/" + person.code() + "/edycja").orElse("#goscie"))).toList();
    }
}
