package pl.pomost.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import pl.pomost.testing.Sessions.Session;

/** A browser without scripts, styles and pictures: links are followed and forms are sent as the page's markup says. Twenty times as fast as a real one. */
public final class PlainScreen implements Screen {

    private static final int HOPS = 5;

    private final Session session;
    private Document page = new Document("");
    private URI place = URI.create("/");

    public PlainScreen(Session session) {
        this.session = session;
    }

    @Override
    public Screen plain() {
        return this;
    }

    @Override
    public void open(String address) {
        answered(show(session.get(address)), address);
    }

    @Override
    public void follow(String link) {
        goOn(named("a[href]", link).get(0), link);
    }

    @Override
    public void followIn(String words) {
        goOn(first(page.select("tr:has(a[href])"), words, Element::text).selectFirst("a[href]"), words);
    }

    @Override
    public void followTo(String words) {
        goOn(first(page.select("main a[href]"), words, PlainScreen::name), words);
    }

    @Override
    public void press(String button) {
        List<Element> found = named("button", button);
        answered(show(send(found.get(found.size() - 1))), button);
    }

    @Override
    public void pressInPlace(String button) {
        press(button);
    }

    @Override
    public void pressInVain(String button) {
        List<Element> found = named("button", button);
        assertThat(show(send(found.get(found.size() - 1)))).isEqualTo(422);
        assertThat(headings("Popraw")).as(page.select("main").text()).isNotEmpty();
    }

    @Override
    public Part unfold(String summary) {
        return new PlainPart(named("summary", summary).get(0).parent());
    }

    @Override
    public Part form() {
        return new PlainPart(page.selectFirst("main"));
    }

    @Override
    public Part region(String name) {
        return new PlainPart(page.select("section").stream().filter(section -> labelled(section).equals(name)).findFirst().orElseThrow(() -> missing("section", name)));
    }

    @Override
    public Part group(String name) {
        return new PlainPart(page.select("fieldset").stream().filter(set -> Words.named(name).matcher(set.select("> legend").text()).find()).findFirst()
                .orElseThrow(() -> missing("fieldset", name)));
    }

    @Override
    public List<String> headings(String beginning) {
        return page.select("h1, h2, h3, h4, h5, h6").stream().map(Element::text).filter(text -> text.startsWith(beginning)).toList();
    }

    @Override
    public Part item(String words) {
        List<Element> saying = page.select("li").stream().filter(item -> item.text().contains(words)).toList();
        assertThat(saying).as("li: " + words).isNotEmpty();
        return new PlainPart(saying.get(saying.size() - 1));
    }

    @Override
    public Part row(String words) {
        return new PlainPart(first(page.select("tr"), words, Element::text));
    }

    @Override
    public void typeAndEnter(String label, String words) {
        Element field = new PlainPart(page.selectFirst("main")).field(label).val(words);
        answered(show(send(PlainForm.of(field).selectFirst("button"))), "Enter: " + words);
    }

    @Override
    public void see(String words) {
        assertThat(page.body().text()).containsIgnoringCase(words);
    }

    @Override
    public void seeHeading(String words) {
        assertThat(page.select("h1, h2, h3").eachText()).contains(words);
    }

    @Override
    public String fact(String name) {
        return page.select("dt").stream().filter(term -> term.text().equals(name)).findFirst().orElseThrow(() -> missing("dt", name)).nextElementSibling().text();
    }

    @Override
    public void look(String name) {
        // there is nothing to be seen
    }

    @Override
    public void judge(String name) {
        // the journey in a real browser does
    }

    @Override
    public byte[] download(String link) {
        return session.download(local(named("a[href]", link).get(0).attr("href")));
    }

    /** What somebody who does not see the page hears an element called. */
    static String name(Element element) {
        return element.hasAttr("aria-label") ? element.attr("aria-label") : element.text();
    }

    private String labelled(Element section) {
        return section.hasAttr("aria-labelledby") ? page.getElementById(section.attr("aria-labelledby")).text() : section.attr("aria-label");
    }

    private List<Element> named(String kind, String words) {
        List<Element> found = page.select(kind).stream().filter(each -> Words.alone(words).matcher(name(each)).find()).toList();
        if (found.isEmpty()) {
            throw missing(kind, words);
        }
        return found;
    }

    private Element first(List<Element> among, String words, Function<Element, String> said) {
        return among.stream().filter(each -> said.apply(each).contains(words)).findFirst().orElseThrow(() -> missing("", words));
    }

    private AssertionError missing(String kind, String words) {
        return new AssertionError("„" + words + "”: nie ma " + kind + " w " + place + "\n" + page.select("main").text());
    }

    private void goOn(Element link, String words) {
        answered(show(session.get(local(link.attr("href")))), words);
    }

    private HttpResponse<String> send(Element button) {
        Element form = PlainForm.of(button);
        var fields = PlainForm.fields(form, button);
        String action = local(button.hasAttr("formaction") ? button.attr("formaction") : form.attr("action"));
        if (!form.attr("method").equals("post")) {
            return session.get(action + "?" + PlainForm.query(fields));
        }
        return form.attr("enctype").equals("multipart/form-data")
                ? session.postParts(action, fields.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> other)))
                : session.post(action, fields);
    }

    /** Goes where the answer leads. @return the status at the end of the way */
    private int show(HttpResponse<String> answer) {
        HttpResponse<String> last = answer;
        for (int hop = 0; hop < HOPS && last.statusCode() / 100 == 3; hop++) {
            place = last.uri();
            last = session.get(local(last.headers().firstValue("Location").orElseThrow()));
        }
        place = last.uri();
        page = Jsoup.parse(last.body(), place.toString());
        return last.statusCode();
    }

    private String local(String address) {
        URI there = place.resolve(address);
        return there.getRawPath() + (there.getRawQuery() == null ? "" : "?" + there.getRawQuery());
    }

    private void answered(int status, String words) {
        if (status >= 400) {
            throw new AssertionError("„" + words + "” → " + status + " " + place + "\n" + page.select("main").text());
        }
    }
}
