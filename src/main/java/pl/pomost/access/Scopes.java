package pl.pomost.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Editions;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.PlanState;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;
import pl.pomost.directory.ProcessAtHand;
import pl.pomost.directory.ScenarioChoice;

/** The door to a powiat's process: who may see what of it (docs/decisions, "who sees what"). */
@ApplicationScoped
public class Scopes {

    /** The database takes more for equal than an address may: spaces at the end, digits of other scripts. */
    private static final Predicate<String> TERYT = Pattern.compile("[0-9]{4}").asMatchPredicate();

    private final Powiats powiats;
    private final Editions editions;
    private final Enrolments enrolments;
    private final ProcessAtHand atHand;
    private final AreasOfProcess areasOfProcess;

    Scopes(Powiats powiats, Editions editions, Enrolments enrolments, ProcessAtHand atHand, AreasOfProcess areasOfProcess) {
        this.powiats = powiats;
        this.editions = editions;
        this.enrolments = enrolments;
        this.atHand = atHand;
        this.areasOfProcess = areasOfProcess;
    }

    /**
     * @param year of the edition; empty means the newest that the powiat is enrolled in, or the newest of all
     * @throws NotFoundException when there is no such powiat or edition, or nothing of it that this viewer may see
     */
    public Scope of(Viewer viewer, String teryt, Optional<Integer> year) {
        Powiat powiat = Optional.of(teryt).filter(TERYT).flatMap(powiats::findByIdOptional).orElseThrow(NotFoundException::new);
        Optional<Enrolment> enrolment = enrolments.of(teryt, year);
        Edition edition = enrolment.map(Enrolment::edition).or(() -> editions.byYearOrNewest(year)).orElseThrow(NotFoundException::new);
        boolean everything = viewer.seesWholeRegion() || viewer.isInTeamOf(teryt);
        boolean everyArea = viewer.readsEveryAreaOf(teryt);
        if (!everything && (powiat.practice() || !everyArea && viewer.expertIn().isEmpty())) {
            throw new NotFoundException();
        }
        boolean mayEdit = viewer.isAdmin() || viewer.isCoordinatorOf(teryt) || powiat.practice() && viewer.isRops();
        ScenarioChoice choice = enrolment.map(Enrolment::scenario).orElseGet(() -> new ScenarioChoice(edition.scenario(), Optional.empty()));
        atHand.take(choice);
        // a coordinator sees what is confirmed in every area of every powiat, a thematic expert in their own areas
        Optional<Set<String>> areas = everyArea ? Optional.empty() : Optional.of(areasOfProcess.holding(choice, viewer.expertIn()));
        return new Scope(viewer, powiat, edition, enrolment.map(Enrolment::id), everything, areas, mayEdit, Optional.empty(),
                enrolment.map(Enrolment::planState).orElse(PlanState.DRAFT));
    }

    /**
     * The same for the rooms of one workshop, which are open to whoever leads it as well, with everything in them and nothing beside
     * them.
     */
    public Scope of(Viewer viewer, String teryt, Optional<Integer> year, int stage) {
        Optional<Enrolment> enrolment = Optional.of(teryt).filter(TERYT).flatMap(known -> enrolments.of(known, year));
        boolean leads = enrolment.map(Enrolment::edition).filter(edition -> viewer.facilitates(teryt, edition.year(), stage)).isPresent();
        if (!leads || viewer.isAdmin() || viewer.isCoordinatorOf(teryt)) {
            return of(viewer, teryt, year);
        }
        atHand.take(enrolment.get().scenario());
        Optional<Integer> only = viewer.seesWholeRegion() || viewer.isInTeamOf(teryt) ? Optional.empty() : Optional.of(stage);
        return new Scope(viewer, powiats.findById(teryt), enrolment.get().edition(), enrolment.map(Enrolment::id), true, Optional.empty(), true, only,
                enrolment.get().planState());
    }
}
