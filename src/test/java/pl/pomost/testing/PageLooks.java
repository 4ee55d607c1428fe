package pl.pomost.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** Opens pages on a phone's screen and notes what is wrong: HTML by the Nu validator, axe, the content policy, the width. */
public final class PageLooks {

    private static final int PHONE = 375;
    private static final String TYPED = "input:not([type=hidden], [type=checkbox], [type=radio], [type=file]), textarea";
    /** Writes words where numbers and dates go, nothing anywhere else, and sends the form as if the browser had checked nothing. */
    private static final String SPOIL = "(form) => { form.noValidate = true; form.querySelectorAll('" + TYPED + "').forEach(field => {"
            + " field.value = field.inputMode || /date|data|term/.test(field.name) ? 'nic takiego' : ''; });"
            + " form.requestSubmit(form.querySelector('button[name=do][value=zapisz]') || form.querySelector('button')); }";

    private final HtmlCheck html = new HtmlCheck();
    private final List<String> problems = new ArrayList<>();

    public List<String> problems() {
        return problems;
    }

    public void at(BrowserContext window, String path) {
        Page page = page(window);
        judge(page, page.navigate(path), path);
    }

    /** Sends every form of a page with mistakes in it; returns how many came back as refused. */
    public int spoil(BrowserContext window, String path) {
        Page page = page(window);
        int refused = 0;
        List<ElementHandle> forms = forms(page, path);
        for (int i = 0; i < forms.size(); i++) {
            // after the first the page is another one
            ElementHandle form = i == 0 ? forms.get(0) : forms(page, path).get(i);
            Response answer = page.waitForNavigation(() -> form.evaluate(SPOIL));
            if (answer.status() >= 400) {
                refused++;
                judge(page, answer, path + " (form " + (i + 1) + " with mistakes)");
            }
        }
        return refused;
    }

    private static List<ElementHandle> forms(Page page, String path) {
        page.navigate(path);
        return page.querySelectorAll("main form[method=post]:has(" + TYPED + ")");
    }

    /** One page a window: a new one would start a new process of the browser each time. */
    private Page page(BrowserContext window) {
        if (!window.pages().isEmpty()) {
            return window.pages().get(0);
        }
        Axe.comesWith(window);
        Page page = window.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
                problems.add(page.url() + ": " + message.text());
            }
        });
        return page;
    }

    private void judge(Page page, Response response, String what) {
        if (response.status() >= 500) {
            problems.add(what + ": " + response.status());
        }
        html.findings(response.text()).forEach(finding -> problems.add(what + ": " + finding));
        Axe.violations(page).forEach(violation -> problems.add(what + ": " + violation));
        int wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        if (wide > PHONE) {
            problems.add(what + ": " + wide + " px wide at " + PHONE);
        }
    }
}
