package pl.pomost.practice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.Viewer;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.Powiats;

/** The joint actions with the parts of all powiats. */
@ApplicationScoped
public class JointActions implements PanacheRepositoryBase<JointAction, UUID> {

    private final JointParts parts;
    private final Enrolments enrolments;
    private final Powiats powiats;

    JointActions(JointParts parts, Enrolments enrolments, Powiats powiats) {
        this.parts = parts;
        this.enrolments = enrolments;
        this.powiats = powiats;
    }

    /** Those that the viewer may see: of teams they belong to, and in areas that they read everywhere. */
    public List<JointView> visible(Viewer viewer) {
        return views(list("order by length(code), code")).stream().filter(joint -> maySee(viewer, joint)).toList();
    }

    public boolean maySee(Viewer viewer, JointView joint) {
        return viewer.isLoggedIn() && (viewer.seesWholeRegion() || joint.parts().stream().anyMatch(part -> viewer.isInTeamOf(part.teryt()))
                || joint.isJoint() && viewer.readsEverywhere(joint.area()));
    }

    /** The database takes more for equal than an address may. */
    public Optional<JointView> byCode(String code) {
        return views(list("code", code)).stream().filter(joint -> joint.code().equals(code)).findFirst();
    }

    /** Of one process, whatever came of it. */
    public List<JointView> of(UUID enrolment) {
        return byIds(parts.joints(enrolment));
    }

    /** In which an action of a process takes part. */
    public List<JointView> ofAction(UUID enrolment, String action) {
        return byIds(parts.joints(enrolment, action));
    }

    /** The next code. Holds back everybody else who begins a joint action. */
    String nextCode() {
        getEntityManager().createNativeQuery("update joint_book set last = last + 1 where id = 1").executeUpdate();
        return "WD-" + ((Number) getEntityManager().createNativeQuery("select last from joint_book where id = 1").getSingleResult()).intValue();
    }

    private List<JointView> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : views(list("id in ?1 order by length(code), code", ids));
    }

    private List<JointView> views(List<JointAction> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<JointView.Part>> said = parts.of(some.stream().map(JointAction::id).toList()).stream()
                .collect(Collectors.groupingBy(JointPart::jointId, Collectors.mapping(this::part, Collectors.toList())));
        return some.stream().map(joint -> new JointView(joint.id(), joint.code(), joint.title(), joint.area(), joint.purpose(), joint.begunOn(),
                said.get(joint.id()).stream().sorted(Comparator.comparing((JointView.Part part) -> part.due().isPresent()).thenComparing(JointView.Part::powiat)).toList())).toList();
    }

    /** Whoever leads was never asked, so their part alone has no day for an answer. */
    private JointView.Part part(JointPart part) {
        Enrolment enrolment = enrolments.findById(part.enrolmentId());
        return new JointView.Part(part.enrolmentId(), enrolment.powiat(), powiats.findById(enrolment.powiat()).name(), enrolment.edition().year(), part.state(), part.task(), part.share(),
                part.dueOn(), part.action(), part.reason());
    }
}
