package pl.pomost.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import pl.pomost.testing.HtmlCheck;
import pl.pomost.testing.Sessions.Session;

/** Somebody at a page: reads it, fills its form in as a browser would send it, goes on to where the answer leads. */
public final class Desk {

    private static final HtmlCheck HTML = new HtmlCheck();
    /** Pages that are as they should be: one of each kind is looked at. */
    private static final Set<String> CHECKED = new HashSet<>();

    private final Session session;
    private Document page = new Document("");
    private int status;

    public Desk(Session session) {
        this.session = session;
    }

    public Desk open(String address) {
        HttpResponse<String> answer = session.get(address);
        String kind = address.replaceAll("[?#].*", "").replaceAll("[A-Z]+-[A-Z0-9-]+|[0-9a-f-]{30,}", "*");
        if (address.matches(".*(ocen|uwagi|roznice|opinie|ustalenia).*") && answer.statusCode() == 200 && CHECKED.add(kind)) {
            assertThat(HTML.findings(answer.body())).as(address).isEmpty();
        }
        return show(answer);
    }

    /** Sends the form with this action, with everything that stands in it but for what is changed. */
    public Desk send(String action, Map<String, String> changed) {
        Element form = page.select("form[method=post]").stream().filter(each -> each.attr("action").endsWith(action)).findFirst()
                .orElseThrow(() -> new AssertionError("no form " + action + " on\n" + page.select("main").text()));
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        for (Element field : form.select("input[name], select[name], textarea[name]")) {
            boolean ticked = !List.of("radio", "checkbox").contains(field.attr("type")) || field.hasAttr("checked");
            if (ticked && !field.attr("name").equals("csrf-token") && !changed.containsKey(field.attr("name"))) {
                fields.add(Map.entry(field.attr("name"), value(field)));
            }
        }
        changed.forEach((name, value) -> fields.add(Map.entry(name, value)));
        if (!changed.containsKey("do")) {
            fields.add(Map.entry("do", "zapisz"));
        }
        HttpResponse<String> answer = session.post(form.attr("action"), fields);
        String consent = answer.statusCode() == 422 ? Jsoup.parse(answer.body()).select("#dane-osobowe button[name=do]").attr("value") : "";
        if (!consent.isEmpty()) {
            // names of offices may look like those of people; whoever writes has looked at them
            fields.removeIf(field -> field.getKey().equals("do"));
            fields.add(Map.entry("do", consent));
            answer = session.post(form.attr("action"), fields);
        }
        if (answer.statusCode() == 303) {
            show(session.get(address(answer.headers().firstValue("Location").orElseThrow())));
        } else {
            show(answer);
        }
        return this;
    }

    public Desk saved() {
        assertThat(status).as(page.select(".errors, main").text()).isEqualTo(200);
        return this;
    }

    public Desk refused(int expected, String words) {
        assertThat(status).as(page.select("main").text()).isEqualTo(expected);
        assertThat(page.select("main").text()).contains(words);
        return this;
    }

    public Desk sees(String... words) {
        assertThat(status).isEqualTo(200);
        assertThat(text()).contains(words);
        return this;
    }

    public Desk seesNot(String... words) {
        assertThat(page.text()).doesNotContain(words);
        return this;
    }

    /** The value of a select's option that begins with these words. */
    public String option(String select, String label) {
        return page.select("select[name=" + select + "] option").stream().filter(each -> each.text().startsWith(label)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + label + " in\n" + text())).attr("value");
    }

    public Document page() {
        return page;
    }

    public int status() {
        return status;
    }

    public String text() {
        return page.select("main").text().replace('\u00a0', ' ');
    }

    private Desk show(HttpResponse<String> answer) {
        status = answer.statusCode();
        page = Jsoup.parse(answer.body());
        return this;
    }

    private static String address(String location) {
        return location.replaceAll("^https?://[^/]+", "");
    }

    private static String value(Element field) {
        if (field.tagName().equals("select")) {
            Element chosen = field.selectFirst("option[selected]");
            return chosen == null ? field.select("option").first() == null ? "" : field.select("option").first().attr("value") : chosen.attr("value");
        }
        return field.tagName().equals("textarea") ? field.wholeText() : field.attr("value");
    }
}
