package pl.pomost.access;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pl.pomost.directory.ClosedDraft;
import pl.pomost.directory.Edition;
import pl.pomost.directory.PlanState;
import pl.pomost.directory.Powiat;

/**
 * What one viewer may see of one powiat's process, decided once at the door. Only {@link Scopes} makes it, so a finder that
 * asks for a scope cannot be called for something that the viewer may not see.
 */
public final class Scope {

    private final Viewer viewer;
    private final Powiat powiat;
    private final Edition edition;
    private final Optional<UUID> enrolment;
    private final boolean everything;
    private final Optional<Set<String>> areas;
    private final boolean leads;
    private final Optional<Integer> onlyStage;
    private final PlanState planState;

    Scope(Viewer viewer, Powiat powiat, Edition edition, Optional<UUID> enrolment, boolean everything, Optional<Set<String>> areas, boolean leads,
            Optional<Integer> onlyStage, PlanState planState) {
        this.viewer = viewer;
        this.powiat = powiat;
        this.edition = edition;
        this.enrolment = enrolment;
        this.everything = everything;
        this.areas = areas;
        this.leads = leads;
        this.onlyStage = onlyStage;
        this.planState = planState;
    }

    /** The one workshop that this scope reaches; empty when it reaches the whole process. */
    public Optional<Integer> onlyStage() {
        return onlyStage;
    }

    /** For a workshop of this stage: whoever leads another one does not see it. */
    public Scope requireStage(int stage) {
        if (onlyStage.filter(only -> only != stage).isPresent()) {
            throw new NotFoundException();
        }
        return this;
    }

    /** The same, reaching one workshop only and what is made of its cards. */
    Scope within(int stage) {
        return new Scope(viewer, powiat, edition, enrolment, everything, areas, leads, Optional.of(stage), planState);
    }

    public Viewer viewer() {
        return viewer;
    }

    public Powiat powiat() {
        return powiat;
    }

    public String teryt() {
        return powiat.teryt();
    }

    public Edition edition() {
        return edition;
    }

    /** Address of the page of one of its entries, in this edition. @param section as addresses name it */
    public String address(String section, String code) {
        return "/powiaty/" + powiat.teryt() + "/" + section + "/" + code + "?edition=" + edition.year();
    }

    /** The powiat's enrolment in the edition; empty when it is not enrolled. */
    public Optional<UUID> enrolment() {
        return enrolment;
    }

    /** The enrolment; a powiat that is not enrolled has nothing to show, which is "not found". */
    public UUID requireEnrolment() {
        return enrolment.orElseThrow(NotFoundException::new);
    }

    /** Cards, rosters and drafts as well: the own team, ROPS, auditors and administrators. Others see confirmed things only. */
    public boolean everything() {
        return everything;
    }

    /** Whether things of this area may be seen; things of no area (the whole powiat) go with any. */
    public boolean covers(String area) {
        return everything || area == null || areas.map(own -> own.contains(area)).orElse(true);
    }

    /** Whether no area is closed to the viewer; only then may things that belong to no area in particular be taken as seen. */
    public boolean coversEveryArea() {
        return everything || areas.isEmpty();
    }

    /** How far the plan was when the door was opened. */
    public PlanState planState() {
        return planState;
    }

    /** Whether the viewer may change what the plan is made of, now: the coordinator (in a workshop its facilitator), while the draft is open. */
    public boolean mayEdit() {
        return leads && planState.isDraftOpen();
    }

    /** Whether the viewer leads what happens in the rooms, whatever the plan's state: the coordinator, in a workshop its facilitator. */
    public boolean mayLead() {
        return leads;
    }

    /** Whether the viewer answers for the process: its coordinator or an administrator, in the practice powiat ROPS too. */
    public boolean coordinates() {
        return leads && onlyStage.isEmpty();
    }

    /** Whether the viewer leads the one workshop that this scope reaches. */
    public boolean coordinatesHall() {
        return leads && onlyStage.isPresent();
    }

    /** Whether the viewer may write entries of this area: the coordinator, and the leader of the area, while the draft is open. */
    public boolean mayEdit(String area) {
        return planState.isDraftOpen() && isWriterOf(area);
    }

    /** Whether there is anything at all that the viewer may write here. */
    public boolean mayEditSomething() {
        return planState.isDraftOpen() && isWriter();
    }

    /** Whether the viewer may say something of their own here: anybody of the team. */
    public boolean mayContribute() {
        return leads || viewer.isInTeamOf(powiat.teryt());
    }

    /** For what every member of the team may add: others who see it are refused. */
    public Scope requireTeam() {
        requireEverything();
        if (!mayContribute()) {
            throw new ForbiddenException();
        }
        return this;
    }

    /** For what only the team and ROPS may see: for anyone else it does not exist. */
    public Scope requireEverything() {
        if (!everything) {
            throw new NotFoundException();
        }
        return this;
    }

    /**
     * For the entries of one area.
     *
     * @param area its code; null for what belongs to no area in particular
     * @throws pl.pomost.shared.Problem 409 while the draft is closed
     */
    public Scope requireEdit(String area) {
        return requireOpenDraft(isWriterOf(area));
    }

    /**
     * For forms in which an area is chosen: whoever may write in one of them. What is sent is asked for its area again.
     *
     * @throws pl.pomost.shared.Problem 409 while the draft is closed
     */
    public Scope requireSomeEdit() {
        return requireOpenDraft(isWriter());
    }

    /**
     * For what only the coordinator (or an administrator) may change: others who see it are refused.
     *
     * @throws pl.pomost.shared.Problem 409 while the draft is closed
     */
    public Scope requireEdit() {
        return requireOpenDraft(leads);
    }

    /** For what the coordinator does whatever the plan's state: roles, letters, what is kept about people, the path of the plan itself. */
    public Scope requireCoordinator() {
        requireEverything();
        if (!coordinates()) {
            throw new ForbiddenException();
        }
        return this;
    }

    /** For looking at what a coordinator or facilitator works with, and for what may never wait, such as taking words about a person away. */
    public Scope requireLead() {
        requireEverything();
        if (!leads) {
            throw new ForbiddenException();
        }
        return this;
    }

    private Scope requireOpenDraft(boolean writer) {
        requireEverything();
        if (!writer) {
            throw new ForbiddenException();
        }
        if (!planState.isDraftOpen()) {
            throw ClosedDraft.in(planState);
        }
        return this;
    }

    private boolean isWriterOf(String area) {
        return leads || area != null && viewer.leadsIn(powiat.teryt()).contains(area);
    }

    private boolean isWriter() {
        return leads || !viewer.leadsIn(powiat.teryt()).isEmpty();
    }
}
