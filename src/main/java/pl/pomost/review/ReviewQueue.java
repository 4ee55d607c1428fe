package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;
import pl.pomost.shared.DomainClock;

/** All plans of an edition as ROPS carries them, read with a fixed number of queries. */
@ApplicationScoped
public class ReviewQueue {

    private final Enrolments enrolments;
    private final Powiats powiats;
    private final Submissions submissions;
    private final Judgements judgements;
    private final SubmittedChecklists checklists;
    private final Remarks remarks;
    private final Assignments assignments;
    private final Opinions opinions;
    private final OutsideOpinions outside;
    private final OutsideInvitations invitations;
    private final DomainClock clock;

    ReviewQueue(Enrolments enrolments, Powiats powiats, Submissions submissions, Judgements judgements, SubmittedChecklists checklists, Remarks remarks, Assignments assignments,
            Opinions opinions, OutsideOpinions outside, OutsideInvitations invitations, DomainClock clock) {
        this.enrolments = enrolments;
        this.powiats = powiats;
        this.submissions = submissions;
        this.judgements = judgements;
        this.checklists = checklists;
        this.remarks = remarks;
        this.assignments = assignments;
        this.opinions = opinions;
        this.outside = outside;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** Every powiat that takes part, by name; the practice powiat is in no queue. */
    @Transactional
    public List<QueueRow> of(Edition edition) {
        Map<String, Powiat> names = powiats.listAll().stream().filter(powiat -> !powiat.practice()).collect(Collectors.toMap(Powiat::teryt, Function.identity()));
        List<Enrolment> all = enrolments.list("edition.id = ?1", edition.id()).stream().filter(enrolment -> names.containsKey(enrolment.powiat())).toList();
        List<UUID> ids = all.stream().map(Enrolment::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Submission> last = submissions.list("enrolmentId in ?1 order by round", ids).stream()
                .collect(Collectors.toMap(Submission::enrolmentId, Function.identity(), (one, later) -> later));
        Map<UUID, List<Remark>> remarked = remarks.list("enrolmentId in ?1", ids).stream().collect(Collectors.groupingBy(Remark::enrolmentId));
        Map<UUID, List<Judgement>> judged = judgements.list("enrolmentId in ?1", ids).stream().collect(Collectors.groupingBy(Judgement::enrolmentId));
        Map<UUID, List<SubmittedChecklist>> found = checklists.of(ids).stream().collect(Collectors.groupingBy(SubmittedChecklist::enrolmentId));
        Map<UUID, Assignment> given = assignments.of(ids).stream().collect(Collectors.toMap(Assignment::enrolmentId, Function.identity()));
        Map<UUID, List<Opinion>> experts = opinions.list("enrolmentId in ?1", ids).stream().collect(Collectors.groupingBy(Opinion::enrolmentId));
        Map<UUID, List<OutsideOpinion>> others = outside.list("enrolmentId in ?1", ids).stream().collect(Collectors.groupingBy(OutsideOpinion::enrolmentId));
        Map<UUID, OutsideInvitation> invited = invitations.byIds(others.values().stream().flatMap(List::stream).map(OutsideOpinion::invitationId).distinct().toList());
        return all.stream().map(enrolment -> {
            Optional<Submission> submission = Optional.ofNullable(last.get(enrolment.id()));
            int blocking = submission.map(each -> blocking(each, found.getOrDefault(each.enrolmentId(), List.of()), judged.getOrDefault(each.enrolmentId(), List.of()))).orElse(0);
            return row(enrolment, names.get(enrolment.powiat()), submission, remarked.getOrDefault(enrolment.id(), List.of()), Optional.ofNullable(given.get(enrolment.id())), blocking,
                    submission.map(each -> OpinionCount.of(each.version(), experts.getOrDefault(each.enrolmentId(), List.of()), others.getOrDefault(each.enrolmentId(), List.of()),
                            invited, clock.today())).orElse(OpinionCount.NONE));
        }).toList();
    }

    private QueueRow row(Enrolment enrolment, Powiat powiat, Optional<Submission> submission, List<Remark> all, Optional<Assignment> assigned, int blocking,
            OpinionCount said) {
        List<Remark> open = all.stream().filter(remark -> !remark.isSettled()).toList();
        Optional<Long> days = submission.filter(each -> enrolment.planState().isWithRops()).map(each -> ChronoUnit.DAYS.between(clock.today(), each.dueOn()));
        return new QueueRow(powiat.teryt(), powiat.name(), enrolment.planState(), submission.map(Submission::round), submission.map(Submission::submittedOn),
                submission.map(Submission::dueOn), days, assigned.flatMap(Assignment::reviewer), assigned.flatMap(Assignment::approver), blocking, open.size(),
                (int) open.stream().filter(Remark::isBlocking).count(), said);
    }

    private static int blocking(Submission submission, List<SubmittedChecklist> checklists, List<Judgement> judged) {
        List<Judgement> said = judged.stream().filter(each -> each.about() == submission.version()).toList();
        return checklists.stream().filter(list -> list.about() == submission.version()).mapToInt(list -> list.blockingUnmet(said)).sum();
    }
}
