package pl.pomost.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;

/** What was sent to one team, with its answers, for those who see everything of its process. */
@ApplicationScoped
public class SentToTeam {

    private final Dispatches dispatches;
    private final TeamAnswers answers;

    SentToTeam(Dispatches dispatches, TeamAnswers answers) {
        this.dispatches = dispatches;
        this.answers = answers;
    }

    /** @param answer what stands; empty while the team is silent */
    public record Item(Dispatch dispatch, Optional<TeamAnswer> answer) {
    }

    /** What was taken back is not among them. By term. */
    public List<Item> all(Scope scope) {
        UUID enrolment = scope.requireEverything().requireEnrolment();
        Map<UUID, TeamAnswer> given = answers.ofTeam(enrolment);
        return dispatches.to(enrolment).stream().sorted(Comparator.comparing(Dispatch::dueOn).thenComparing(Dispatch::number))
                .map(each -> new Item(each, Optional.ofNullable(given.get(each.id())))).toList();
    }

    /** Also what was taken back, for those who have its address. @throws NotFoundException when it was not sent to this team */
    public Item one(Scope scope, String code) {
        UUID enrolment = scope.requireEverything().requireEnrolment();
        Dispatch dispatch = dispatches.everTo(enrolment).stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow(NotFoundException::new);
        return new Item(dispatch, answers.standing(dispatch.id(), enrolment));
    }

    /** Everything that the team ever answered, the first answer first. */
    public List<TeamAnswer> history(Item item, Scope scope) {
        return answers.history(item.dispatch().id(), scope.requireEnrolment());
    }
}
