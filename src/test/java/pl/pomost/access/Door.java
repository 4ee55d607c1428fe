package pl.pomost.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Editions;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.PlanState;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;
import pl.pomost.directory.ProcessAtHand;
import pl.pomost.directory.ScenarioChoice;

/** The real door to a process, before a powiat and an enrolment that no database knows: for rules that are tried for every role. */
public final class Door {

    public static final String OWN = "2205";
    public static final String OTHER = "2206";
    private static final int YEAR = 2027;

    private Door() {
    }

    /** Somebody with these realm roles and duties. */
    public static Viewer viewer(Set<String> roles, Duty... duties) {
        return new Viewer(Optional.of(UUID.randomUUID()), "Anna Przykładowa", "anna", roles, Set.of(duties));
    }

    public static Duty duty(Membership.Kind kind, String powiat) {
        return new Duty(kind, Optional.of(powiat), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Duty ofArea(Membership.Kind kind, Optional<String> powiat, String area) {
        return new Duty(kind, powiat, Optional.of(area), Optional.empty(), Optional.empty());
    }

    /** Leads one workshop of the own powiat. */
    public static Duty facilitator() {
        return new Duty(Membership.Kind.FACILITATOR, Optional.of(OWN), Optional.empty(), Optional.of(YEAR), Optional.of(2));
    }

    /** Reads what is confirmed, everywhere. */
    public static Duty observer() {
        return new Duty(Membership.Kind.OBSERVER, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** @throws jakarta.ws.rs.NotFoundException when nothing of the process is there for this viewer */
    public static Scope to(Viewer viewer, PlanState state, boolean practice) {
        Powiat powiat = practice ? Powiat.forPractice(OWN, "ćwiczebny") : new Powiat(OWN, "powiat kartuski", Powiat.Kind.POWIAT, "Kartuzy", 1, 1, Set.of());
        var edition = new Edition(UUID.randomUUID(), YEAR, "Edycja 2027", List.of("pl"), List.of());
        var enrolment = new Enrolment(UUID.randomUUID(), OWN, edition, LocalDate.of(2027, 1, 1));
        if (state != PlanState.DRAFT) {
            enrolment.planMoves(PlanState.DRAFT, state);
        }
        return new Scopes(new OnePowiat(powiat), new Editions(), new OneEnrolment(enrolment), new ProcessAtHand(), new OwnNames()).of(viewer, OWN, Optional.of(YEAR));
    }

    private static final class OnePowiat extends Powiats {

        private final Powiat powiat;

        OnePowiat(Powiat powiat) {
            this.powiat = powiat;
        }

        @Override
        public Optional<Powiat> findByIdOptional(String teryt) {
            return Optional.of(powiat);
        }
    }

    private static final class OneEnrolment extends Enrolments {

        private final Enrolment enrolment;

        OneEnrolment(Enrolment enrolment) {
            this.enrolment = enrolment;
        }

        @Override
        public Optional<Enrolment> of(String teryt, Optional<Integer> year) {
            return Optional.of(enrolment);
        }
    }

    private static final class OwnNames implements AreasOfProcess {

        @Override
        public Set<String> holding(ScenarioChoice process, Set<String> areas) {
            return areas;
        }
    }
}
