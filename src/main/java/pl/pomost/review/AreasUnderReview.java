package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pomost.access.AreaNames;
import pl.pomost.access.Duty;
import pl.pomost.access.Membership.Kind;
import pl.pomost.access.Viewer;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Editions;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;
import pl.pomost.shared.Choice;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.ForbiddenMove;

/**
 * What every plan under review says of the areas of one expert or department, across all powiats. They read those parts in their public
 * form, asked or not, and may give an opinion unasked; the practice powiat is not among them.
 */
@ApplicationScoped
public class AreasUnderReview {

    private final Editions editions;
    private final Enrolments enrolments;
    private final Powiats powiats;
    private final Submissions submissions;
    private final Opinions opinions;
    private final AreaNames areas;
    private final DomainClock clock;
    private final AuditLog audit;

    AreasUnderReview(Editions editions, Enrolments enrolments, Powiats powiats, Submissions submissions, Opinions opinions, AreaNames areas, DomainClock clock, AuditLog audit) {
        this.editions = editions;
        this.enrolments = enrolments;
        this.powiats = powiats;
        this.submissions = submissions;
        this.opinions = opinions;
        this.areas = areas;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * One area of one plan.
     *
     * @param version number of the frozen version under review
     * @param dueOn   end of the review
     * @param own     what the viewer was asked, or began, about it
     */
    public record Part(UUID enrolment, String teryt, String powiat, Choice area, int version, LocalDate dueOn, Optional<Opinion> own) {
    }

    /** Area by area, in each the nearest term first; empty for whoever is no expert. */
    @Transactional
    public List<Part> of(Viewer viewer) {
        List<Choice> own = areas(viewer);
        if (own.isEmpty() || editions.current().isEmpty()) {
            return List.of();
        }
        Map<String, Powiat> names = powiats.listAll().stream().filter(powiat -> !powiat.practice()).collect(Collectors.toMap(Powiat::teryt, Function.identity()));
        List<Enrolment> all = enrolments.list("edition.id = ?1", editions.current().get().id()).stream()
                .filter(each -> each.planState().isWithRops() && names.containsKey(each.powiat())).toList();
        Map<UUID, Submission> last = all.isEmpty() ? Map.of() : submissions.list("enrolmentId in ?1 order by round", all.stream().map(Enrolment::id).toList()).stream()
                .collect(Collectors.toMap(Submission::enrolmentId, Function.identity(), (one, later) -> later));
        List<Opinion> said = viewer.accountId().map(opinions::askedOf).orElse(List.of());
        return own.stream().flatMap(area -> all.stream().filter(each -> last.containsKey(each.id()))
                .map(each -> part(last.get(each.id()), names.get(each.powiat()), area, said))
                .sorted((one, other) -> one.dueOn().equals(other.dueOn()) ? one.teryt().compareTo(other.teryt()) : one.dueOn().compareTo(other.dueOn()))).toList();
    }

    /** @throws NotFoundException when the area is not theirs, or the plan is not under review */
    @Transactional
    public Part of(Viewer viewer, String teryt, String area) {
        return of(viewer).stream().filter(part -> part.teryt().equals(teryt) && part.area().code().equals(area)).findFirst().orElseThrow(NotFoundException::new);
    }

    /**
     * Begins an opinion that nobody asked for; it is answered as any other.
     *
     * @return id of the opinion; of the one that there is already, if there is one
     * @throws NotFoundException when the area is not theirs, or the plan is not under review
     * @throws ForbiddenMove     when ROPS decides about the plan at this moment
     */
    @Transactional
    public UUID begin(Viewer viewer, String teryt, String area) {
        Part part = of(viewer, teryt, area);
        UUID account = viewer.accountId().orElseThrow(NotFoundException::new);
        if (!enrolments.lock(part.enrolment()).planState().isWithRops()) {
            throw new ForbiddenMove("ROPS zakończył ocenę tego planu. Opinii nie można już wydać.");
        }
        Optional<UUID> before = opinions.askedOf(account).stream().filter(each -> isAbout(each, part.enrolment(), part.version(), area)).map(Opinion::id).findFirst();
        return before.orElseGet(() -> {
            var opinion = Opinion.unasked(part.enrolment(), part.version(), new OpinionRequest(area, account, part.dueOn(), ""), viewer.username(), clock.today());
            opinions.persist(opinion);
            audit.record(viewer.username(), "opinion.begun", null, area, "Zaczęto opinię z własnej inicjatywy o planie powiatu " + teryt + " w obszarze " + area + ".");
            return opinion.id();
        });
    }

    private static Part part(Submission submission, Powiat powiat, Choice area, List<Opinion> said) {
        return new Part(submission.enrolmentId(), powiat.teryt(), powiat.name(), area, submission.version(), submission.dueOn(),
                said.stream().filter(each -> isAbout(each, submission.enrolmentId(), submission.version(), area.code())).findFirst());
    }

    private static boolean isAbout(Opinion opinion, UUID enrolment, int version, String area) {
        return opinion.enrolmentId().equals(enrolment) && opinion.about() == version && opinion.area().equals(area);
    }

    private List<Choice> areas(Viewer viewer) {
        List<Duty> own = viewer.duties().stream().filter(duty -> duty.kind() == Kind.EXPERT || duty.kind() == Kind.DEPARTMENT).toList();
        boolean every = own.stream().anyMatch(duty -> duty.area().isEmpty());
        return areas.areas().stream().filter(area -> every || own.stream().anyMatch(duty -> duty.area().filter(area.code()::equals).isPresent())).toList();
    }
}
