package pl.pomost.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** Sends forms of pages as a browser would. */
public final class Forms {

    private Forms() {
    }

    /** What a browser would send of the page's form after somebody changed one field and pressed the saving button. */
    public static List<Map.Entry<String, String>> filled(Document page, String field, String value) {
        var sent = new ArrayList<Map.Entry<String, String>>();
        page.select("main form[method=post] [name]").stream()
                .filter(each -> !each.tagName().equals("button") && !each.attr("name").equals("csrf-token") && !each.attr("name").equals(field))
                .filter(each -> !List.of("checkbox", "radio").contains(each.attr("type")) || each.hasAttr("checked"))
                .forEach(each -> sent.add(Map.entry(each.attr("name"), each.tagName().equals("select") ? each.select("option[selected]").val() : each.val())));
        sent.add(Map.entry(field, value));
        sent.add(Map.entry("do", "zapisz"));
        return sent;
    }

    /** The same after somebody changed two fields. */
    public static List<Map.Entry<String, String>> filled(Document page, String field, String value, String other, String otherValue) {
        return Stream.concat(filled(page, field, value).stream().filter(each -> !each.getKey().equals(other)), Stream.of(Map.entry(other, otherValue))).toList();
    }
}
