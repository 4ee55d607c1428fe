package pl.pomost.compare;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.pomost.shared.Problem;

/** What an address asks for, after its question mark. Everything chosen on a page is in its address, so that a link shows another reader the same. */
public final class Question {

    private static final int LONGEST = 300;
    /** Every powiat of the country, one by one. */
    private static final int MOST = 400;

    private final Map<String, List<String>> asked;

    private Question(Map<String, List<String>> asked) {
        this.asked = asked;
    }

    /**
     * Empty values are as good as none.
     *
     * @throws Problem 400 for what is beyond all measure: a part of it would be answered by another number
     */
    public static Question of(Map<String, List<String>> parameters) {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        parameters.forEach((name, all) -> {
            List<String> values = all.stream().map(String::strip).filter(value -> !value.isEmpty()).distinct().toList();
            if (parameters.size() > MOST || values.size() > MOST || values.stream().anyMatch(value -> value.length() > LONGEST)) {
                throw new Problem(400, "Tego adresu nie da się odczytać", "Wybrano w nim za dużo naraz. Wybierz mniej i spróbuj jeszcze raz.");
            }
            if (!values.isEmpty()) {
                asked.put(name, values);
            }
        });
        return new Question(asked);
    }

    public Optional<String> text(String name) {
        return all(name).stream().findFirst();
    }

    public List<String> all(String name) {
        return asked.getOrDefault(name, List.of());
    }

    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /** A page number; 1 when it is none. */
    public int page() {
        return text("strona").filter(text -> text.matches("\\d{1,6}")).map(Integer::valueOf).orElse(1);
    }

    /** The same with another value; an empty one takes it out. A page is never kept. */
    public Question with(String name, String value) {
        Map<String, List<String>> copy = new LinkedHashMap<>(asked);
        copy.remove("strona");
        if (value.isEmpty()) {
            copy.remove(name);
        } else {
            copy.put(name, List.of(value));
        }
        return new Question(copy);
    }

    /** The same in this edition, where none was asked for: a link shows the same next year. */
    public Question in(int edition) {
        if (asked.containsKey("edition")) {
            return this;
        }
        Map<String, List<String>> copy = new LinkedHashMap<>(asked);
        copy.put("edition", List.of(String.valueOf(edition)));
        return new Question(copy);
    }

    /** Only what is named. */
    public Question only(String... names) {
        Map<String, List<String>> copy = new LinkedHashMap<>(asked);
        copy.keySet().retainAll(List.of(names));
        return new Question(copy);
    }

    public String at(String path) {
        String query = query();
        return query.isEmpty() ? path : path + "?" + query.substring(0, query.length() - 1);
    }

    /** Ready to be followed by one more name and value. */
    public String query() {
        List<String> parts = new ArrayList<>();
        asked.forEach((name, values) -> values.forEach(value -> parts.add(encoded(name) + "=" + encoded(value))));
        return parts.stream().map(part -> part + "&").collect(Collectors.joining());
    }

    /** The same without its page, for the links between pages. */
    public String queryOfPages() {
        return with("strona", "").query();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
