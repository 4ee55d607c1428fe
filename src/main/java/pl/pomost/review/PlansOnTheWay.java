package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pomost.plan.PublishedPlan.Act;

/** The two records of many plans at once: by whom each was accepted and adopted, in three queries. */
@ApplicationScoped
public class PlansOnTheWay {

    private final Submissions submissions;
    private final Acceptances acceptances;
    private final Adoptions adoptions;
    private final PathWords words;

    PlansOnTheWay(Submissions submissions, Acceptances acceptances, Adoptions adoptions, PathWords words) {
        this.submissions = submissions;
        this.acceptances = acceptances;
        this.adoptions = adoptions;
        this.words = words;
    }

    /** @param version that they are about */
    public record Records(int version, Optional<LocalDate> acceptedOn, Optional<Act> act) {
    }

    /** Of the last version of each process that was accepted; a process of which none was is not among them. */
    @Transactional
    public Map<UUID, Records> of(Collection<UUID> enrolments) {
        Map<UUID, Records> last = new HashMap<>();
        all(enrolments).forEach((enrolment, records) -> records.stream().reduce((one, later) -> later).ifPresent(newest -> last.put(enrolment, newest)));
        return last;
    }

    /** Of every accepted version of each process, the first one first. */
    Map<UUID, List<Records>> all(Collection<UUID> enrolments) {
        if (enrolments.isEmpty()) {
            return Map.of();
        }
        List<Submission> rounds = submissions.list("enrolmentId in ?1 order by round", enrolments);
        if (rounds.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Acceptance> accepted = acceptances.list("submissionId in ?1 and revokedOn is null", rounds.stream().map(Submission::id).toList()).stream()
                .collect(Collectors.toMap(Acceptance::submissionId, Function.identity()));
        Map<UUID, Adoption> adopted = accepted.isEmpty() ? Map.of()
                : adoptions.list("acceptanceId in ?1", accepted.values().stream().map(Acceptance::id).toList()).stream().collect(Collectors.toMap(Adoption::acceptanceId, Function.identity()));
        return rounds.stream().filter(round -> accepted.containsKey(round.id())).collect(Collectors.groupingBy(Submission::enrolmentId, Collectors.mapping(round -> {
            Acceptance acceptance = accepted.get(round.id());
            return new Records(round.version(), Optional.of(acceptance.acceptedOn()), Optional.ofNullable(adopted.get(acceptance.id())).map(words::told));
        }, Collectors.toList())));
    }
}
