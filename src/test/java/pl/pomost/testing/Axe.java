package pl.pomost.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The checker of accessibility, run in the page itself. Its builder opens one more page for each run and carries every passed
 * element over; our pages have no frames, so one call that brings back the violations alone says the same in a fraction of the time.
 *
 * <p>Contrast is by far its dearest rule, and the same heading on the same ground has the same contrast on every page: that rule is
 * asked of each look once in a run. A look is all that colours depend on: element, classes and states from the root down to the
 * text, its colour, size and weight, and every ground beneath it, as the browser computed them.
 */
public final class Axe {

    private static final String LOADED = "() => !!window.axe";
    private static final String RUN = """
            async known => {
              const seen = new Set(known.split(' ').map(Number));
              const ends = new Map();
              const mix = (start, text) => { let hash = start; for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619); return hash; };
              const states = element => [...element.attributes].filter(each => !/^(id|href|src|name|value|for|title|content|d|style|action|headers|datetime|data-.*|aria-(label|labelledby|describedby|controls|owns))$/.test(each.name))
                .map(each => each.name + '=' + each.value).sort().join(' ');
              const look = element => {
                if (!element) return -2128831035;
                if (!ends.has(element)) {
                  const style = getComputedStyle(element);
                  ends.set(element, mix(look(element.parentElement), [element.localName, states(element), style.color, style.fontSize, style.fontWeight,
                    style.backgroundColor, style.backgroundImage, style.opacity, style.textShadow, style.position].join('|')));
                }
                return ends.get(element);
              };
              const speaks = element => /^(input|select|textarea)$/.test(element.localName) || [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
              const fresh = new Map();
              document.querySelectorAll('body *').forEach(element => { if (speaks(element) && element.checkVisibility({ visibilityProperty: true }) && !seen.has(look(element))) fresh.set(look(element), element); });
              const how = { resultTypes: ['violations'], preload: false };
              const page = await axe.run(document, { ...how, rules: { 'color-contrast': { enabled: false } } });
              const contrast = fresh.size ? await axe.run({ include: [...fresh.values()] }, { ...how, runOnly: ['color-contrast'] }) : { violations: [] };
              return { looks: [...fresh.keys()].join(' '),
                violations: [...page.violations, ...contrast.violations].flatMap(rule => rule.nodes.map(node => rule.id + ' ' + node.target + ' ' + node.html)) };
            }""";

    /** Handed over as one text: thousands of numbers would be wrapped one by one on their way. */
    private static final Set<String> KNOWN_LOOKS = ConcurrentHashMap.newKeySet();

    private Axe() {
    }

    /** Every page of the window will have the checker in it from its beginning, which takes half of what bringing it each time does. */
    static void comesWith(BrowserContext window) {
        window.addInitScript(AxeBuilder.getAxeScript());
    }

    /** What is wrong with the page as it stands, one line for each place. */
    @SuppressWarnings("unchecked")
    public static List<String> violations(Page page) {
        if (!(Boolean) page.evaluate(LOADED)) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        var found = (Map<String, Object>) page.evaluate(RUN, String.join(" ", KNOWN_LOOKS));
        var violations = (List<String>) found.get("violations");
        if (violations.isEmpty()) {
            KNOWN_LOOKS.addAll(List.of(((String) found.get("looks")).split(" ")));
        }
        return violations;
    }
}
