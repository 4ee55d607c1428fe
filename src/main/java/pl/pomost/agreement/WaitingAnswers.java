package pl.pomost.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.shared.DomainClock;

/** What waits for a team's answer. */
@ApplicationScoped
public class WaitingAnswers {

    private final Dispatches dispatches;
    private final TeamAnswers answers;
    private final DomainClock clock;

    WaitingAnswers(Dispatches dispatches, TeamAnswers answers, DomainClock clock) {
        this.dispatches = dispatches;
        this.answers = answers;
        this.clock = clock;
    }

    /** @param late whether the term is over */
    public record Waiting(String code, String title, LocalDate dueOn, boolean late) {
    }

    /** The most urgent first; nothing for those who do not see everything of the process. */
    public List<Waiting> of(Scope scope) {
        return scope.everything() ? scope.enrolment().map(this::of).orElse(List.of()) : List.of();
    }

    private List<Waiting> of(UUID enrolment) {
        List<Dispatch> sent = dispatches.to(enrolment);
        if (sent.isEmpty()) {
            return List.of();
        }
        Map<UUID, TeamAnswer> given = answers.ofTeam(enrolment);
        return sent.stream().filter(each -> !given.containsKey(each.id())).sorted(Comparator.comparing(Dispatch::dueOn).thenComparing(Dispatch::number))
                .map(each -> new Waiting(each.code(), each.title(), each.dueOn(), clock.today().isAfter(each.dueOn()))).toList();
    }
}
