package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import pl.pomost.access.Addressees;
import pl.pomost.access.Addressees.Addressee;
import pl.pomost.access.RegionPeople;
import pl.pomost.access.RegionPeople.Person;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;

/** Who on either side of a plan gets letters about it. */
@ApplicationScoped
class LetterReaders {

    private final Addressees addressees;
    private final Assignments assignments;
    private final RegionPeople people;
    private final Enrolments enrolments;
    private final Powiats powiats;

    LetterReaders(Addressees addressees, Assignments assignments, RegionPeople people, Enrolments enrolments, Powiats powiats) {
        this.addressees = addressees;
        this.assignments = assignments;
        this.people = people;
        this.enrolments = enrolments;
        this.powiats = powiats;
    }

    /** Whoever was made its reviewer; before that every reviewer, for somebody has to take it. Nobody has to take what is practised. */
    List<Addressee> reviewers(UUID enrolment) {
        if (enrolments.findByIdOptional(enrolment).map(found -> powiats.findById(found.powiat())).filter(Powiat::practice).isPresent()) {
            return List.of();
        }
        Optional<UUID> assigned = assignments.findByIdOptional(enrolment).flatMap(Assignment::reviewer);
        return addressees.ofAccounts(assigned.map(List::of).orElseGet(() -> people.reviewers().stream().map(Person::account).toList()));
    }

    /** Both sides of ROPS that have to do with it. */
    List<Addressee> rops(UUID enrolment) {
        List<UUID> approver = assignments.findByIdOptional(enrolment).flatMap(Assignment::approver).stream().toList();
        return Stream.concat(reviewers(enrolment).stream(), addressees.ofAccounts(approver).stream()).distinct().toList();
    }

    List<Addressee> coordinators(String teryt) {
        return addressees.coordinatorsOf(teryt);
    }

    List<Addressee> team(String teryt) {
        return addressees.teamOf(teryt);
    }

    List<Addressee> account(Optional<UUID> id) {
        return addressees.ofAccounts(id.stream().toList());
    }
}
