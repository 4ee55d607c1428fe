package pl.pomost.directory;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.RequestScoped;

/** Which process this request is about: the one whose door was opened last. Outside of a request there is none. */
@RequestScoped
public class ProcessAtHand {

    private ScenarioChoice choice = ScenarioChoice.NONE;

    public void take(ScenarioChoice of) {
        choice = of;
    }

    ScenarioChoice choice() {
        return choice;
    }

    /** What has been chosen for the process at hand. */
    public static ScenarioChoice now() {
        var container = Arc.container();
        boolean inRequest = container != null && container.isRunning() && container.requestContext().isActive();
        return inRequest ? container.instance(ProcessAtHand.class).get().choice() : ScenarioChoice.NONE;
    }
}
