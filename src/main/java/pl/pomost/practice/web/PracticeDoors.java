package pl.pomost.practice.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.access.Scopes;
import pl.pomost.access.Viewer;
import pl.pomost.practice.Takeovers;
import pl.pomost.practice.PracticeKind;
import pl.pomost.practice.PracticeView;
import pl.pomost.shared.Choice;

/** Into which plans a viewer may take a practice over, and for which powiats they may rate it. */
@ApplicationScoped
class PracticeDoors {

    private final Scopes scopes;

    PracticeDoors(Scopes scopes) {
        this.scopes = scopes;
    }

    /** Plans whose draft is open and in which the viewer writes; never the one that the practice is of. */
    List<Choice> mayAdopt(Viewer viewer, PracticeView practice) {
        return practice.published().isEmpty() ? List.of() : own(viewer).filter(scope -> scope.enrolment().filter(own -> !own.equals(practice.enrolment())).isPresent())
                .filter(scope -> practice.kind() == PracticeKind.ACTION ? practice.area().isEmpty() ? scope.mayEditSomething() : scope.mayEdit(practice.area()) : scope.mayEdit())
                .map(PracticeDoors::choice).toList();
    }

    List<Choice> mayRate(Viewer viewer, PracticeView practice, List<Takeovers.Adopter> adopters) {
        return own(viewer).filter(Scope::coordinates).filter(scope -> scope.enrolment().filter(own -> !own.equals(practice.enrolment())
                && adopters.stream().anyMatch(each -> each.enrolment().equals(own))).isPresent()).map(PracticeDoors::choice).toList();
    }

    /** Of the newest edition that the powiat takes part in. */
    private Stream<Scope> own(Viewer viewer) {
        var teryts = new TreeSet<>(viewer.coordinatorOf());
        teryts.addAll(viewer.memberOf());
        return teryts.stream().flatMap(teryt -> door(viewer, teryt).stream());
    }

    private Optional<Scope> door(Viewer viewer, String teryt) {
        try {
            return Optional.of(scopes.of(viewer, teryt, Optional.empty()));
        } catch (NotFoundException gone) {
            return Optional.empty();
        }
    }

    private static Choice choice(Scope scope) {
        return new Choice(scope.teryt(), scope.powiat().name() + ", " + scope.edition().year());
    }
}
