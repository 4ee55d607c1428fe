package pl.pomost.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pl.pomost.access.Scope;

/**
 * What one powiat answered when a standard was sent to it, for whoever opens its cell in the matrix. That it adopts, adapts or has other tasks the matrix
 * says to all who see it; how, why and when, and that it is silent, is for its team, the sender's group and ROPS ({@link DispatchDoor}).
 */
@ApplicationScoped
public class AnswersOnStandard {

    private final Dispatches dispatches;
    private final TeamAnswers answers;
    private final DispatchDoor door;

    AnswersOnStandard(Dispatches dispatches, TeamAnswers answers, DispatchDoor door) {
        this.dispatches = dispatches;
        this.answers = answers;
        this.door = door;
    }

    /**
     * @param answer empty while the team is silent
     * @param words  how, or why not; empty for those who may not read them
     * @param on     empty for them too
     */
    public record Said(String code, String title, int version, Optional<String> answer, String words, Optional<LocalDate> on, boolean late) {
    }

    /** The newest version that was sent comes first; nothing where none was sent, or where a team is silent and that is not the viewer's to know. */
    public List<Said> of(Scope scope, String standard) {
        UUID enrolment = scope.requireEnrolment();
        List<Dispatch> sent = dispatches.to(enrolment).stream().filter(each -> each.standard().filter(standard::equals).isPresent()).toList();
        if (sent.isEmpty()) {
            return List.of();
        }
        Map<UUID, TeamAnswer> given = answers.ofTeam(enrolment);
        Set<String> read = scope.everything() ? Set.of() : door.answersReadBy(scope.viewer(), sent);
        return sent.stream().sorted(Comparator.comparing((Dispatch each) -> each.standardVersion().orElse(0)).thenComparing(Dispatch::number).reversed())
                .map(each -> said(each, Optional.ofNullable(given.get(each.id())), scope.everything() || read.contains(each.code()))).flatMap(Optional::stream).toList();
    }

    private static Optional<Said> said(Dispatch dispatch, Optional<TeamAnswer> answer, boolean everything) {
        Optional<TeamAnswer> read = answer.filter(any -> everything);
        return Optional.of(new Said(dispatch.code(), dispatch.title(), dispatch.standardVersion().orElse(0), answer.map(TeamAnswer::kind).map(AgreementWords::answer),
                read.flatMap(TeamAnswer::words).orElse(""), read.map(TeamAnswer::givenOn), read.filter(TeamAnswer::isLate).isPresent())).filter(any -> everything || answer.isPresent());
    }
}
