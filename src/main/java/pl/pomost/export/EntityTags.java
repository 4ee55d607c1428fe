package pl.pomost.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The value of an {@code If-Match} header: entity tags, or any. Weak tags never hold (RFC 9110, 13.1.1). */
public record EntityTags(List<String> tags) {

    /** @param header empty when the header was not sent */
    public static Optional<EntityTags> of(Optional<String> header) {
        return header.map(value -> new EntityTags(Stream.of(value.split(",")).map(String::strip).toList()));
    }

    boolean hold(String etag) {
        return tags.contains("*") || tags.contains('"' + etag + '"');
    }
}
