package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import pl.pomost.consent.EveryConsent;

/**
 * Makes that nothing blocks the acceptance of a submitted plan any more, for tests of what comes after. Whoever adds an obstacle adds here
 * how it is got out of the way, and back.
 */
@ApplicationScoped
public class ReadyForAcceptance {

    private final EveryConsent consents;

    ReadyForAcceptance(EveryConsent consents) {
        this.consents = consents;
    }

    /** The plan is under substantive review, and the demo's corrections are in. */
    @ActivateRequestContext
    public void prepare(String teryt) {
        consents.give(teryt);
    }

    @ActivateRequestContext
    public void forget(String teryt) {
        consents.forget(teryt);
    }
}
