package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.Powiats;

/** What remarks of an edition are about, over all powiats: what is said to many of them is asked of the scenario, not of the powiats. */
@ApplicationScoped
public class RemarkStatistics {

    private final Enrolments enrolments;
    private final Powiats powiats;
    private final Remarks remarks;

    RemarkStatistics(Enrolments enrolments, Powiats powiats, Remarks remarks) {
        this.enrolments = enrolments;
        this.powiats = powiats;
        this.remarks = remarks;
    }

    /**
     * @param what    code of the criterion, or the topic; empty where remarks have none
     * @param powiats how many powiats were told
     */
    public record Count<T>(Optional<T> what, int remarks, int blocking, int powiats) {
    }

    /** @param powiats how many got remarks at all */
    public record Counts(int remarks, int powiats, List<Count<RemarkTopic>> topics, List<Count<String>> criteria) {
    }

    /** Remarks that were sent, the most frequent first. */
    @Transactional
    public Counts of(Edition edition) {
        List<String> hidden = powiats.listAll().stream().filter(powiat -> powiat.practice()).map(powiat -> powiat.teryt()).toList();
        List<UUID> ids = enrolments.list("edition.id = ?1", edition.id()).stream().filter(enrolment -> !hidden.contains(enrolment.powiat())).map(Enrolment::id).toList();
        List<Remark> sent = ids.isEmpty() ? List.of() : remarks.list("enrolmentId in ?1 and sent = true", ids);
        return count(sent);
    }

    static Counts count(List<Remark> sent) {
        return new Counts(sent.size(), powiats(sent), grouped(sent, Remark::topic), grouped(sent, Remark::criterion));
    }

    private static <T extends Comparable<? super T>> List<Count<T>> grouped(List<Remark> all, Function<Remark, Optional<T>> by) {
        Map<Optional<T>, List<Remark>> groups = all.stream().collect(Collectors.groupingBy(by));
        return groups.entrySet().stream()
                .map(group -> new Count<>(group.getKey(), group.getValue().size(), (int) group.getValue().stream().filter(Remark::isBlocking).count(), powiats(group.getValue())))
                .sorted(Comparator.comparing((Count<T> count) -> -count.powiats()).thenComparing(count -> -count.remarks())
                        .thenComparing(count -> count.what().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }

    private static int powiats(List<Remark> all) {
        return (int) all.stream().map(Remark::enrolmentId).distinct().count();
    }
}
