package pl.pomost.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * The checker of accessibility, run in the page itself. Its builder opens one more page for each run and carries every passed
 * element over; our pages have no frames, so one call that brings back the violations alone says the same in a fraction of the time.
 */
public final class Axe {

    private static final String LOADED = "() => !!window.axe";
    private static final String RUN = "async () => (await axe.run(document, { resultTypes: ['violations'], preload: false }))"
            + ".violations.flatMap(rule => rule.nodes.map(node => rule.id + ' ' + node.target + ' ' + node.html))";

    private Axe() {
    }

    /** What is wrong with the page as it stands, one line for each place. */
    @SuppressWarnings("unchecked")
    public static List<String> violations(Page page) {
        if (!(Boolean) page.evaluate(LOADED)) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<String>) page.evaluate(RUN);
    }
}
