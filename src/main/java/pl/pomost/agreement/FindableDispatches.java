package pl.pomost.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.process.Findable;
import pl.pomost.process.FindableKind;
import pl.pomost.process.Findables;
import pl.pomost.process.Openness;

/** What was sent to teams is found by everybody who is signed in, until it is taken back; what teams answered is not. */
@ApplicationScoped
class FindableDispatches implements Findables<Dispatch> {

    private final Dispatches dispatches;

    FindableDispatches(Dispatches dispatches) {
        this.dispatches = dispatches;
    }

    @Override
    public String name() {
        return "agreement";
    }

    @Override
    public Class<Dispatch> entity() {
        return Dispatch.class;
    }

    @Override
    public UUID thing(Dispatch dispatch) {
        return dispatch.id();
    }

    @Override
    public List<Findable> now(Dispatch dispatch) {
        return dispatch.isWithdrawn() ? List.of() : List.of(new Findable(FindableKind.AGREEMENT, dispatch.id(), "", Optional.empty(), dispatch.area().orElse(""), dispatch.code(), dispatch.title(),
                List.of(dispatch.words()), "/ustalenia/" + dispatch.code(), Openness.LOGGED_IN));
    }

    @Override
    public List<Findable> all(Optional<UUID> enrolment) {
        return enrolment.isPresent() ? List.of() : dispatches.all().stream().flatMap(each -> now(each).stream()).toList();
    }

    @Override
    public boolean goesWithImport() {
        return false;
    }
}
