package pl.pomost.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Something that a caller asked for and cannot have, said so that they can mend it. To the API it goes out as a problem
 * document (RFC 9457); to a person as a page with the same words.
 */
public class Problem extends RuntimeException {

    private final int status;
    private final String title;
    private final Map<String, Object> extensions = new LinkedHashMap<>();
    private int retryAfter;

    /**
     * @param status HTTP status
     * @param title  short name of the kind of problem, in Polish, the same each time
     * @param detail what is wrong this time and what to do, in Polish; null when the title says it all
     */
    public Problem(int status, String title, String detail) {
        super(detail);
        this.status = status;
        this.title = title;
    }

    /** Adds a member of the problem document beyond the standard ones, e.g. {@code errors}. */
    public Problem with(String member, Object value) {
        extensions.put(member, value);
        return this;
    }

    /** The same, with the number of seconds after which it is worth asking again. */
    public Problem after(int seconds) {
        retryAfter = seconds;
        return this;
    }

    /** Seconds after which it is worth asking again; empty when waiting changes nothing. */
    public Optional<Integer> retryAfter() {
        return retryAfter == 0 ? Optional.empty() : Optional.of(retryAfter);
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public Optional<String> detail() {
        return Optional.ofNullable(getMessage());
    }

    public Map<String, Object> document(String instance) {
        var document = new LinkedHashMap<String, Object>();
        document.put("type", "about:blank");
        document.put("title", title);
        document.put("status", status);
        detail().ifPresent(text -> document.put("detail", text));
        document.put("instance", instance);
        document.putAll(extensions);
        return document;
    }
}
