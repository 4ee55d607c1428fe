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

    /** A page with mistakes is the page that was judged before and the marks on it: contrast, by far the dearest rule, is asked of the marks only. */
    private static final String RUN_ON_MARKS = "async () => { const how = { resultTypes: ['violations'], preload: false };"
            + " const page = await axe.run(document, { ...how, rules: { 'color-contrast': { enabled: false } } });"
            + " const marks = [...document.querySelectorAll('.errors, .has-error, .message')];"
            + " const contrast = marks.length ? await axe.run({ include: marks }, { ...how, runOnly: ['color-contrast'] }) : { violations: [] };"
            + " return [...page.violations, ...contrast.violations].flatMap(rule => rule.nodes.map(node => rule.id + ' ' + node.target + ' ' + node.html)); }";

    private Axe() {
    }

    /** What is wrong with the page as it stands, one line for each place. */
    public static List<String> violations(Page page) {
        return run(page, RUN);
    }

    /** The same for a form that came back with mistakes, on a page that is judged without them as well. */
    public static List<String> violationsOfMistakes(Page page) {
        return run(page, RUN_ON_MARKS);
    }

    @SuppressWarnings("unchecked")
    private static List<String> run(Page page, String script) {
        if (!(Boolean) page.evaluate(LOADED)) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<String>) page.evaluate(script);
    }
}
