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
 * <p>Contrast is by far its dearest rule, then whether a link stands out from the words around it; and the same heading on the same
 * ground has the same contrast on every page: these rules are asked of each look once in a run. A look is all that they depend on:
 * element, classes and states from the root down to the text, its colour, size, weight and line, every ground beneath it, as the browser
 * computed them, and of a link, whether there are words around it.
 */
public final class Axe {

    private static final String LOADED = "() => !!window.axe";
    private static final String RUN = """
            async known => {
              const seen = new Set(known.split(' ').map(Number));
              const ofLooks = ['color-contrast', 'link-in-text-block'];
              const ends = new Map();
              const mix = (start, text) => { let hash = start; for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619); return hash; };
              const states = element => [...element.attributes].filter(each => /^(class|type|disabled|open|role|aria-(disabled|hidden|current|invalid))$/.test(each.name))
                .map(each => each.name + '=' + each.value).sort().join(' ');
              const block = element => getComputedStyle(element).display.startsWith('inline') ? block(element.parentElement) : element;
              const words = element => element.localName === 'a' && block(element.parentElement).textContent.trim() !== element.textContent.trim();
              const look = element => {
                if (!element) return -2128831035;
                if (!ends.has(element)) {
                  const style = getComputedStyle(element);
                  ends.set(element, mix(look(element.parentElement), [element.localName, states(element), style.color, style.fontSize, style.fontWeight,
                    style.textDecorationLine, style.backgroundColor, style.backgroundImage, style.opacity, style.textShadow, style.position, words(element)].join('|')));
                }
                return ends.get(element);
              };
              const speaks = element => /^(input|select|textarea)$/.test(element.localName) || [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
              const fresh = new Map();
              document.querySelectorAll('body *').forEach(element => { if (speaks(element) && element.checkVisibility({ visibilityProperty: true }) && !seen.has(look(element))) fresh.set(look(element), element); });
              const how = { resultTypes: ['violations'], preload: false };
              const page = await axe.run(document, { ...how, rules: Object.fromEntries(ofLooks.map(rule => [rule, { enabled: false }])) });
              const looks = fresh.size ? await axe.run({ include: [...fresh.values()] }, { ...how, runOnly: ofLooks }) : { violations: [] };
              return { looks: [...fresh.keys()].join(' '),
                violations: [...page.violations, ...looks.violations].flatMap(rule => rule.nodes.map(node => rule.id + ' ' + node.target + ' ' + node.html)) };
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
