package pl.pomost.testing;

import com.microsoft.playwright.Page;
import java.util.List;

/** Writes down what a screen reader would say by itself, and where the focus goes: live regions as they change, and each element that gets the focus. */
public final class Transcript {

    private static final String RECORDER = """
            () => {
              const lines = window.transcript = [];
              const shown = element => !!element && element.checkVisibility();
              const regionOf = node => (node.nodeType === 1 ? node : node.parentElement)?.closest('[aria-live], [role=status], [role=alert]');
              const isAtomic = region => region.matches('[role=status], [role=alert], [aria-atomic=true]');
              const words = node => (node.innerText ?? node.textContent).replace(/\\s+/g, ' ').trim();
              const say = text => { if (text) lines.push(text); };
              new MutationObserver(changes => {
                const told = new Set();
                for (const change of changes) {
                  const region = regionOf(change.target);
                  if (!shown(region) || region.getAttribute('aria-live') === 'off') continue;
                  if (change.type === 'attributes' && change.target !== region) continue;
                  if (isAtomic(region) || change.type === 'attributes') told.add(region);
                  else if (change.type === 'childList') change.addedNodes.forEach(node => told.add(node));
                }
                told.forEach(node => say(words(node)));
              }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['hidden'] });
              const nameOf = element => element.getAttribute('aria-label') || (element.labels?.length ? words(element.labels[0]) : words(element)) || element.tagName;
              document.addEventListener('focusin', event => lines.push(`[${nameOf(event.target)}]`));
            }""";

    private final Page page;

    private Transcript(Page page) {
        this.page = page;
    }

    /** From now on. */
    public static Transcript of(Page page) {
        page.evaluate(RECORDER);
        return new Transcript(page);
    }

    /** Waits until something with these words has been said. */
    public void says(String words) {
        says(words, 1);
    }

    /** The same, until it has been said so many times. */
    public void says(String words, int times) {
        page.waitForFunction("([words, times]) => window.transcript.filter(line => line.includes(words)).length >= times", List.of(words, times));
    }

    /** Everything so far; what got the focus stands in brackets. */
    @SuppressWarnings("unchecked")
    public List<String> lines() {
        return (List<String>) page.evaluate("() => window.transcript");
    }
}
