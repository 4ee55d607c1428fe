package pl.pomost.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;
import pl.pomost.shared.PolishDates;

/** Who answered what to something that was sent, and who is silent. Callers have asked {@link DispatchDoor}. */
@ApplicationScoped
public class AnswerBoard {

    private final DispatchAddressees addressees;
    private final TeamAnswers answers;
    private final Enrolments enrolments;
    private final Powiats powiats;

    AnswerBoard(DispatchAddressees addressees, TeamAnswers answers, Enrolments enrolments, Powiats powiats) {
        this.addressees = addressees;
        this.answers = answers;
        this.enrolments = enrolments;
        this.powiats = powiats;
    }

    /** A team. @param answer empty while it is silent */
    public record Line(String teryt, String powiat, Optional<Answered> answer) {

        public boolean silent() {
            return answer.isEmpty();
        }
    }

    /** What stands. @param words may be empty. @param times how often the team answered: more than once means that it changed its answer */
    public record Answered(AnswerKind kind, String words, LocalDate on, boolean late, int times) {
    }

    /** @param asked how many teams it was sent to */
    public record Count(long asked, Map<AnswerKind, Long> answered, long late) {

        public long of(AnswerKind kind) {
            return answered.getOrDefault(kind, 0L);
        }

        public long spoke() {
            return answered.values().stream().mapToLong(Long::longValue).sum();
        }

        public long silent() {
            return asked - spoke();
        }
    }

    /** By name of the powiat. */
    public List<Line> lines(Dispatch dispatch) {
        Map<UUID, TeamAnswer> given = answers.standing(dispatch.id());
        List<UUID> asked = addressees.of(dispatch.id());
        Map<String, String> names = powiats.listAll().stream().collect(Collectors.toMap(Powiat::teryt, Powiat::name));
        Comparator<Object> polish = Collator.getInstance(PolishDates.POLISH)::compare;
        return asked.isEmpty() ? List.of() : enrolments.<Enrolment>list("id in ?1", asked).stream()
                .map(team -> new Line(team.powiat(), names.getOrDefault(team.powiat(), team.powiat()), Optional.ofNullable(given.get(team.id())).map(AnswerBoard::answered)))
                .sorted(Comparator.comparing(Line::powiat, polish)).toList();
    }

    /** Of several things at once, by their ids. */
    public Map<UUID, Count> counts(Collection<Dispatch> of) {
        List<UUID> ids = of.stream().map(Dispatch::id).toList();
        Map<UUID, Long> asked = addressees.counts(ids);
        Map<UUID, List<TeamAnswer>> given = answers.standing(ids).stream().collect(Collectors.groupingBy(TeamAnswer::dispatchId));
        return ids.stream().collect(Collectors.toMap(id -> id, id -> count(asked.getOrDefault(id, 0L), given.getOrDefault(id, List.of()))));
    }

    static Count count(long asked, List<TeamAnswer> given) {
        return new Count(asked, given.stream().collect(Collectors.groupingBy(TeamAnswer::kind, Collectors.counting())), given.stream().filter(TeamAnswer::isLate).count());
    }

    private static Answered answered(TeamAnswer answer) {
        return new Answered(answer.kind(), answer.words().orElse(""), answer.givenOn(), answer.isLate(), answer.seq());
    }
}
