package pl.pomost.practice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.Powiats;

/** The practices with what they say. Who may see which of them, {@link PracticeRights} tells. */
@ApplicationScoped
public class Practices implements PanacheRepositoryBase<Practice, UUID> {

    private final PracticeRevisions revisions;
    private final Enrolments enrolments;
    private final Powiats powiats;

    Practices(PracticeRevisions revisions, Enrolments enrolments, Powiats powiats) {
        this.revisions = revisions;
        this.enrolments = enrolments;
        this.powiats = powiats;
    }

    /** All there are, in the order in which they were begun. Three queries, however many there are. */
    public List<PracticeView> all() {
        return views(list("order by length(code), code"));
    }

    /** The database takes more for equal than an address may. */
    public Optional<PracticeView> byCode(String code) {
        return views(list("code", code)).stream().filter(practice -> practice.code().equals(code)).findFirst();
    }

    /** Those whose newest published revision raises a standard. */
    public List<PracticeView> raising(String standard) {
        Set<UUID> ids = revisions.published(standard);
        return ids.isEmpty() ? List.of() : views(list("id in ?1 order by length(code), code", ids)).stream()
                .filter(practice -> practice.published().filter(revision -> revision.wording().standards().contains(standard)).isPresent()).toList();
    }

    /** Those with one of these codes. */
    public List<PracticeView> byCodes(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : views(list("code in ?1", codes));
    }

    /** Those of one area, in the order in which they were begun. */
    public List<PracticeView> inArea(String area) {
        return views(list("area = ?1 order by length(code), code", area));
    }

    /** What one process offers. */
    public List<PracticeView> of(UUID enrolment) {
        return views(list("enrolmentId", enrolment));
    }

    /** What was made of one entry. */
    public Optional<PracticeView> ofEntry(UUID enrolment, String source) {
        return views(list("enrolmentId = ?1 and source = ?2", enrolment, source)).stream().findFirst();
    }

    Optional<PracticeView> byId(UUID id) {
        return findByIdOptional(id).flatMap(practice -> views(List.of(practice)).stream().findFirst());
    }

    /** For changing: held until the transaction ends, so it is the first thing that the transaction reads. */
    Optional<Practice> toChange(String code) {
        return find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** The next code. Holds back everybody else who begins a practice. */
    String nextCode() {
        getEntityManager().createNativeQuery("update practice_bank set last = last + 1 where id = 1").executeUpdate();
        return "DP-" + ((Number) getEntityManager().createNativeQuery("select last from practice_bank where id = 1").getSingleResult()).intValue();
    }

    private List<PracticeView> views(List<Practice> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<RevisionView>> said = revisions.of(some.stream().map(Practice::id).toList());
        return some.stream().map(practice -> view(practice, said.getOrDefault(practice.id(), List.of()))).filter(view -> !view.revisions().isEmpty()).collect(Collectors.toList());
    }

    private PracticeView view(Practice practice, List<RevisionView> said) {
        Enrolment enrolment = enrolments.findById(practice.enrolmentId());
        return new PracticeView(practice.id(), practice.code(), practice.kind(), practice.enrolmentId(), enrolment.powiat(), powiats.findById(enrolment.powiat()).name(),
                enrolment.edition().year(), practice.source(), practice.area(), said);
    }
}
