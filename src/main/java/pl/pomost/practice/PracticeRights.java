package pl.pomost.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ForbiddenException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import pl.pomost.access.Viewer;
import pl.pomost.standard.StandardRights;

/**
 * Who may do what with a practice: the coordinator of its powiat writes, offers and withdraws it; whoever moderates a group of its area, and ROPS,
 * publishes it, returns it or takes it off. Nobody but ROPS decides about a practice of their own powiat.
 */
@ApplicationScoped
public class PracticeRights {

    private static final Set<PracticeState> OF_THE_MODERATOR = Set.of(PracticeState.PUBLISHED, PracticeState.RETURNED);

    private final StandardRights groups;

    PracticeRights(StandardRights groups) {
        this.groups = groups;
    }

    /** Everybody reads what is published; the team and ROPS their drafts; moderators what is offered; whoever is signed in what was withdrawn, for plans still name it. */
    public boolean maySee(Viewer viewer, PracticeView practice) {
        return practice.published().isPresent() || viewer.seesWholeRegion() || viewer.isInTeamOf(practice.teryt()) || practice.offered().isPresent() && mayModerate(viewer, practice)
                || viewer.isLoggedIn() && practice.isWithdrawn();
    }

    /** Whether the viewer sees what is on its way: revisions that are not published yet, steps and who took them. */
    public boolean maySeeStory(Viewer viewer, PracticeView practice) {
        return viewer.seesWholeRegion() || viewer.isInTeamOf(practice.teryt()) || mayModerate(viewer, practice);
    }

    /** Whether they read this revision, whatever everybody reads: a draft, given up or not, its team and ROPS alone; what has been offered whoever decides about it too. */
    public boolean mayRead(Viewer viewer, PracticeView practice, RevisionView revision) {
        return viewer.seesWholeRegion() || viewer.isInTeamOf(practice.teryt()) || !isDraft(revision) && mayModerate(viewer, practice);
    }

    /** Number of the newest revision that they read, of a practice that they see: what goes out with it is theirs to see. */
    public int readsTo(Viewer viewer, PracticeView practice) {
        return practice.revisions().stream().filter(revision -> revision.equals(practice.shown()) || mayRead(viewer, practice, revision)).mapToInt(RevisionView::number).max().orElse(0);
    }

    public boolean mayWrite(Viewer viewer, PracticeView practice) {
        return viewer.isAdmin() || viewer.isCoordinatorOf(practice.teryt());
    }

    public boolean mayModerate(Viewer viewer, PracticeView practice) {
        return isRegional(viewer) || !viewer.isInTeamOf(practice.teryt()) && moderates(viewer, practice.area());
    }

    /** Those that wait for this viewer's decision; asks once for each area, however many practices there are. */
    public List<PracticeView> waitingFor(Viewer viewer, Collection<PracticeView> practices) {
        Map<String, Boolean> moderated = new HashMap<>();
        return practices.stream().filter(practice -> practice.offered().isPresent())
                .filter(practice -> isRegional(viewer) || !viewer.isInTeamOf(practice.teryt()) && moderated.computeIfAbsent(practice.area(), area -> moderates(viewer, area))).toList();
    }

    /** The steps that the viewer may take with a revision, in their order. */
    public List<PracticeState> moves(Viewer viewer, PracticeView practice, RevisionView revision) {
        Set<PracticeState> open = new TreeSet<>(revision.state().next());
        open.removeIf(to -> !mayTake(viewer, practice, revision.state(), to));
        return List.copyOf(open);
    }

    /** A step that does not lead from where the revision is, is refused by the revision itself. */
    void requireMove(Viewer viewer, PracticeView practice, RevisionView revision, PracticeState to) {
        boolean leads = revision.state().next().contains(to);
        if (leads ? !mayTake(viewer, practice, revision.state(), to) : !mayWrite(viewer, practice) && !mayModerate(viewer, practice)) {
            throw new ForbiddenException();
        }
    }

    void requireWrite(Viewer viewer, PracticeView practice) {
        if (!mayWrite(viewer, practice)) {
            throw new ForbiddenException();
        }
    }

    private boolean mayTake(Viewer viewer, PracticeView practice, PracticeState from, PracticeState to) {
        if (OF_THE_MODERATOR.contains(to)) {
            return mayModerate(viewer, practice);
        }
        return mayWrite(viewer, practice) || from == PracticeState.PUBLISHED && mayModerate(viewer, practice);
    }

    private static boolean isDraft(RevisionView revision) {
        return revision.state() == PracticeState.DRAFT || revision.state() == PracticeState.WITHDRAWN && revision.publishedOn().isEmpty();
    }

    private boolean moderates(Viewer viewer, String area) {
        return !area.isEmpty() && !groups.owners(viewer, area).isEmpty();
    }

    private static boolean isRegional(Viewer viewer) {
        return viewer.isRops() || viewer.isAdmin();
    }
}
