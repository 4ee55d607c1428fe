package pl.pomost.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A part of a page without a browser: what is typed, chosen and ticked is kept in the page's own markup until the form is sent. */
final class PlainPart implements Part {

    private static final String FIELDS = "input:not([type=hidden]), select, textarea";

    private final Element place;

    PlainPart(Element place) {
        this.place = place;
    }

    @Override
    public Part type(String label, String words) {
        field(label).val(words);
        return this;
    }

    @Override
    public Part choose(String label, String option) {
        Element field = field(label);
        Element wanted = field.select("option").stream().filter(each -> each.text().equals(option)).findFirst()
                .orElseThrow(() -> new AssertionError("„" + label + "” nie ma „" + option + "”: " + options(label)));
        field.select("option").forEach(each -> each.removeAttr("selected"));
        wanted.attr("selected", true);
        return this;
    }

    @Override
    public Part tick(String label) {
        return check(field(label));
    }

    @Override
    public Part expect(String label, String words) {
        assertThat(field(label).val()).isEqualTo(words);
        return this;
    }

    @Override
    public Part tickStarting(String words) {
        return check(only(Words.starting(words)));
    }

    @Override
    public void pick(String words) {
        check(only(Words.within(words)));
    }

    @Override
    public void tickOnly() {
        check(place.select("input[type=checkbox]").get(0));
    }

    @Override
    public void typeOnly(String number) {
        place.select("input[type=number]").get(0).val(number);
    }

    @Override
    public void see(String words) {
        assertThat(place.text()).contains(words);
    }

    @Override
    public boolean has(String label) {
        return !all(Words.named(label)).isEmpty();
    }

    @Override
    public List<String> options(String label) {
        return field(label).select("option").eachText();
    }

    /** What stands after the label in brackets (that the field may be left empty) is not its name. */
    Element field(String label) {
        return only(Words.named(label));
    }

    private Element only(Pattern label) {
        List<Element> found = all(label);
        assertThat(found).as("„" + label + "” w " + place.ownerDocument().location() + "\n" + place.text()).hasSize(1);
        return found.get(0);
    }

    private List<Element> all(Pattern label) {
        return place.select(FIELDS).stream().filter(field -> label.matcher(called(field)).find()).toList();
    }

    private static String called(Element field) {
        if (field.hasAttr("aria-label")) {
            return field.attr("aria-label");
        }
        Element label = field.id().isEmpty() ? null : field.ownerDocument().selectFirst("label[for=\"" + field.id() + "\"]");
        Element around = label == null ? field.closest("label") : label;
        return around == null ? "" : around.text();
    }

    private PlainPart check(Element box) {
        if (box.attr("type").equals("radio")) {
            PlainForm.of(box).select("input[type=radio]").stream().filter(each -> each.attr("name").equals(box.attr("name"))).forEach(each -> each.removeAttr("checked"));
        }
        box.attr("checked", true);
        return this;
    }
}
