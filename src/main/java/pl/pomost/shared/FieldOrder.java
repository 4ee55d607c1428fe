package pl.pomost.shared;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** The order in which the fields of a page stand: it is read off the page, for no list of names keeps up with its forms. */
final class FieldOrder {

    private FieldOrder() {
    }

    /** What is said of fields, as they stand in a page; what the page has no field for comes last. */
    static Map<String, String> arranged(Map<String, String> sentences, String html) {
        var ordered = new LinkedHashMap<String, String>();
        sentences.entrySet().stream().sorted(Comparator.comparingInt(each -> place(each.getKey(), html))).forEach(each -> ordered.put(each.getKey(), each.getValue()));
        return ordered;
    }

    private static int place(String field, String html) {
        int at = html.indexOf(" id=\"" + field + "\"");
        return at < 0 ? Integer.MAX_VALUE : at;
    }
}
