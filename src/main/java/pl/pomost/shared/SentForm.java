package pl.pomost.shared;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The fields of a form as they came: kept as typed, so that a form with a mistake can be shown again with everything in it. */
public record SentForm(MultivaluedMap<String, String> fields) {

    /** A form that nobody has sent yet. */
    public static final SentForm NONE = new SentForm(new MultivaluedHashMap<>());

    public boolean isSent() {
        return !fields.isEmpty();
    }

    /** The same form with another value in one field. */
    public SentForm with(String field, String value) {
        var other = new MultivaluedHashMap<>(fields);
        other.putSingle(field, value);
        return new SentForm(other);
    }

    /** What was typed; empty when the field is missing. */
    public String text(String field) {
        String typed = fields.getFirst(field);
        return typed == null ? "" : typed.replace("\r\n", "\n");
    }

    /** What was typed, unless it is nothing but spaces. */
    public Optional<String> filled(String field) {
        return Optional.of(text(field).strip()).filter(typed -> !typed.isEmpty());
    }

    /** What was typed in this form or, before it is sent, what is stored. */
    public String or(String field, String stored) {
        return isSent() ? text(field) : stored;
    }

    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /** An id that a page has put into the form; one that is no id is as good as none. */
    public Optional<UUID> id(String field) {
        return filled(field).flatMap(SentForm::asId);
    }

    public List<UUID> ids(String field) {
        return all(field).stream().map(SentForm::asId).flatMap(Optional::stream).toList();
    }

    /** The id that a text is, if it is one. */
    public static Optional<UUID> asId(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
