package pl.pomost.practice;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import pl.pomost.directory.Enrolments;
import pl.pomost.practice.JointView.Part;
import pl.pomost.shared.Problem;

/** Several plans that a deed changes at once: all of them have to be drafts, for what is submitted or frozen does not change behind anybody's back. */
final class OpenPlans {

    private OpenPlans() {
    }

    /**
     * Holds all of them until the transaction ends, in one order for everybody. The first thing that a transaction asks for.
     *
     * @param others parts of other powiats; of those that take part the plan says so, and has to be open
     * @throws Problem 409 that names whose plan is closed
     */
    static void lock(Enrolments enrolments, UUID own, Part... others) {
        List<UUID> ids = Stream.concat(Stream.of(own), Arrays.stream(others).filter(part -> part.state().takesPart()).map(Part::enrolment)).distinct().sorted().toList();
        for (UUID id : ids) {
            boolean open = enrolments.lockState(id).isDraftOpen();
            Arrays.stream(others).filter(part -> !open && part.enrolment().equals(id) && !id.equals(own)).findFirst().ifPresent(part -> {
                throw new Problem(409, "Plan innego powiatu jest teraz zamknięty", "Plan: " + part.powiat() + " jest złożony albo przyjęty i mówi o tym działaniu. "
                        + "Tę zmianę można zapisać, gdy znowu będzie szkicem. Niczego nie zapisaliśmy.");
            });
        }
    }
}
