package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Makes that nothing blocks the acceptance of a submitted plan any more, for tests of what comes after. Whoever adds an obstacle adds here
 * how it is got out of the way.
 */
@ApplicationScoped
public class ReadyForAcceptance {

    /** The plan is under substantive review, and the demo's corrections are in. */
    public void prepare(String teryt) {
        // nothing else blocks yet
    }
}
