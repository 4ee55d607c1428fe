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
import pl.pomost.practice.PracticeRatings;
import pl.pomost.practice.PracticeView;
import pl.pomost.shared.Choice;

/** Into which plans a viewer may take a practice over, and for which powiats they may rate it. */
@ApplicationScoped
class PracticeDoors {

    private final Scopes scopes;
    private final PracticeRatings ratings;
    private final PracticeLooks looks;
    private final PracticeFormTexts texts;

    PracticeDoors(Scopes scopes, PracticeRatings ratings, PracticeLooks looks, PracticeFormTexts texts) {
        this.scopes = scopes;
        this.ratings = ratings;
        this.looks = looks;
        this.texts = texts;
    }

    /** Plans whose draft is open and in which the viewer writes; never the one that the practice is of. */
    List<Choice> mayAdopt(Viewer viewer, PracticeView practice) {
        return practice.published().isEmpty() ? List.of() : own(viewer).filter(scope -> scope.enrolment().filter(own -> !own.equals(practice.enrolment())).isPresent())
                .filter(scope -> practice.kind() == PracticeKind.ACTION ? practice.area().isEmpty() ? scope.mayEditSomething() : scope.mayEdit(practice.area()) : scope.mayEdit())
                .map(PracticeDoors::choice).toList();
    }

    List<Choice> mayRate(Viewer viewer, PracticeView practice, List<Takeovers.Adopter> adopters) {
        return own(viewer).filter(Scope::coordinates).filter(scope -> scope.enrolment().filter(own -> !own.equals(practice.enrolment())
                && adopters.stream().anyMatch(each -> each.enrolment().equals(own))).isPresent()).map(scope -> rated(practice, scope)).toList();
    }

    /** With what the powiat has said so far, which another verdict takes the place of. */
    private Choice rated(PracticeView practice, Scope scope) {
        Choice own = choice(scope);
        return ratings.of(practice.id(), scope.requireEnrolment()).map(how -> new Choice(own.code(), texts.ratedSoFar(own.label(), looks.name(how)))).orElse(own);
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
