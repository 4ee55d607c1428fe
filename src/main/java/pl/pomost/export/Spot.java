package pl.pomost.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A value in the file together with where it stands. Walking into something that is not there, or is of another type,
 * gives nothing rather than an error: rules must survive files that are broken elsewhere.
 */
final class Spot {

    private final JsonNode node;
    /** Empty for the whole file. */
    private final Optional<Spot> within;
    private final String step;

    private Spot(JsonNode node, Optional<Spot> within, String step) {
        this.node = node;
        this.within = within;
        this.step = step;
    }

    static Spot root(JsonNode file) {
        return new Spot(file, Optional.empty(), "");
    }

    JsonNode node() {
        return node;
    }

    /** Its JSON pointer, written only when somebody asks: of ten thousands of values few are wrong. */
    String pointer() {
        return within.map(outer -> outer.pointerTo(step)).orElse("");
    }

    /** Every value at a path such as {@code goals/*}{@code /diagnosis/*}; a star stands for each item or member. */
    Stream<Spot> all(String path) {
        if (path.isEmpty()) {
            return Stream.of(this);
        }
        int slash = path.indexOf('/');
        String step = slash < 0 ? path : path.substring(0, slash);
        String rest = slash < 0 ? "" : path.substring(slash + 1);
        return step.equals("*") ? children().flatMap(child -> child.all(rest))
                : child(step).stream().flatMap(child -> child.all(rest));
    }

    /** The first value at a path without stars. */
    Optional<Spot> one(String path) {
        return all(path).findFirst();
    }

    Stream<Spot> children() {
        if (node.isArray()) {
            return IntStream.range(0, node.size()).mapToObj(i -> new Spot(node.get(i), Optional.of(this), String.valueOf(i)));
        }
        if (node.isObject()) {
            return node.properties().stream().map(entry -> new Spot(entry.getValue(), Optional.of(this), entry.getKey()));
        }
        return Stream.empty();
    }

    /** Names of the members of an object, in the order of the file. */
    Stream<String> names() {
        return node.isObject() ? node.properties().stream().map(Map.Entry::getKey) : Stream.empty();
    }

    String pointerTo(String name) {
        return pointer(pointer(), name);
    }

    static String pointer(String outer, String step) {
        return outer + "/" + step.replace("~", "~0").replace("/", "~1");
    }

    /** The object itself, as the place of the name of one of its members. */
    Spot named(String name) {
        return new Spot(node, Optional.of(this), name);
    }

    Optional<String> text() {
        return node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
    }

    /** A text, or a whole number written out: the keys of dictionaries are either. */
    Optional<String> key() {
        return node.isIntegralNumber() ? Optional.of(node.asText()) : text();
    }

    Optional<String> text(String name) {
        return child(name).flatMap(Spot::text);
    }

    Optional<BigDecimal> whole(String name) {
        return child(name).flatMap(Spot::whole);
    }

    Optional<BigDecimal> whole() {
        return node.isIntegralNumber() ? Optional.of(node.decimalValue()) : Optional.empty();
    }

    private Optional<Spot> child(String name) {
        return node.isObject() ? Optional.ofNullable(node.get(name)).map(found -> new Spot(found, Optional.of(this), name))
                : Optional.empty();
    }
}
