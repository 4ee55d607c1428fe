package pl.pomost.portal.journey;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** What a browser sends of a form, with all that stood in its fields already. */
final class PlainForm {

    private static final List<String> TICKED = List.of("checkbox", "radio");

    private PlainForm() {
    }

    /** The form that a button sends or a field belongs to. */
    static Element of(Element control) {
        return control.hasAttr("form") ? control.ownerDocument().getElementById(control.attr("form")) : control.closest("form");
    }

    /** The pressed button's value is part of what is sent; the form's own token is the session's matter. */
    static List<Entry<String, String>> fields(Element form, Element button) {
        var sent = new ArrayList<Entry<String, String>>();
        for (Element field : form.ownerDocument().select("input[name], select[name], textarea[name]")) {
            if (of(field) == form && isSent(field)) {
                sent.add(Map.entry(field.attr("name"), value(field)));
            }
        }
        if (button.hasAttr("name")) {
            sent.add(Map.entry(button.attr("name"), button.attr("value")));
        }
        return sent;
    }

    static String query(List<Entry<String, String>> fields) {
        return fields.stream().map(field -> encode(field.getKey()) + "=" + encode(field.getValue())).collect(Collectors.joining("&"));
    }

    private static boolean isSent(Element field) {
        return !field.hasAttr("disabled") && !field.attr("type").equals("file") && !field.attr("name").equals("csrf-token")
                && (!TICKED.contains(field.attr("type")) || field.hasAttr("checked"));
    }

    private static String value(Element field) {
        if (field.tagName().equals("select")) {
            Element chosen = field.selectFirst("option[selected]");
            return chosen == null ? optionValue(field.selectFirst("option")) : optionValue(chosen);
        }
        return field.tagName().equals("textarea") ? field.wholeText() : TICKED.contains(field.attr("type")) && !field.hasAttr("value") ? "on" : field.attr("value");
    }

    private static String optionValue(Element option) {
        return option == null ? "" : option.hasAttr("value") ? option.attr("value") : option.text();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
