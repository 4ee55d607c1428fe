package pl.pomost.workshop.web;

import io.quarkus.qute.HtmlEscaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page that many get, made once, with a slot for each thing that is one's own.
 *
 * @param pieces what stands before, between and after the slots
 * @param slots  one fewer
 */
record SharedPage<S>(List<String> pieces, List<S> slots) {

    private static final HtmlEscaper ESCAPER = new HtmlEscaper(List.of());

    /** @param marks what the page holds in place of each slot: words that nobody can have written into it */
    static <S> SharedPage<S> of(String page, Map<String, S> marks) {
        Matcher mark = Pattern.compile(marks.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"))).matcher(page);
        var pieces = new ArrayList<String>();
        var slots = new ArrayList<S>();
        int from = 0;
        while (mark.find()) {
            pieces.add(page.substring(from, mark.start()));
            slots.add(marks.get(mark.group()));
            from = mark.end();
        }
        pieces.add(page.substring(from));
        return new SharedPage<>(List.copyOf(pieces), List.copyOf(slots));
    }

    /** @param own asked once for each slot; plain text */
    String with(Function<S, String> own) {
        var page = new StringBuilder(pieces.stream().mapToInt(String::length).sum() + 64 * slots.size());
        for (int place = 0; place < slots.size(); place++) {
            page.append(pieces.get(place)).append(ESCAPER.map(own.apply(slots.get(place)), null));
        }
        return page.append(pieces.get(slots.size())).toString();
    }
}
