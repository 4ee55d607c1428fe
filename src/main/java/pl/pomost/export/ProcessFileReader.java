package pl.pomost.export;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a process file that anyone may have sent: bounded in size and depth, UTF-8 only, strict JSON. Whatever is wrong
 * comes back as mistakes with line and column, never as an exception.
 */
public final class ProcessFileReader {

    /** The largest file that is read unless said otherwise: 20 MB. The demo process has 0.4 MB. */
    public static final int DEFAULT_LIMIT = 20 * 1024 * 1024;

    static final JsonMapper JSON = mapper();

    private final int limit;

    /** @param limit the largest file that is read, in bytes */
    public ProcessFileReader(int limit) {
        this.limit = limit;
    }

    public ProcessFileReader() {
        this(DEFAULT_LIMIT);
    }

    /** Reads at most one byte more than the limit. Fails only when the stream itself does. */
    public ProcessFile read(InputStream in) throws IOException {
        return read(in.readNBytes(limit + 1));
    }

    public ProcessFile read(byte[] bytes) {
        if (bytes.length > limit) {
            return unreadable("Plik jest za duży: może mieć najwyżej %d MB.".formatted(limit / 1024 / 1024), Location.UNKNOWN);
        }
        var text = new Utf8(bytes);
        return text.brokenAt().map(place -> unreadable("Plik nie jest zapisany w UTF-8. Zapisz go ponownie w kodowaniu UTF-8.", place))
                .orElseGet(() -> read(text.decoded()));
    }

    private static ProcessFile read(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            var scan = new Scan(parser);
            List<Mistake> mistakes = new ArrayList<>();
            try {
                scan.run();
            } catch (JsonProcessingException broken) {
                mistakes.addAll(scan.mistakes());
                mistakes.add(malformed(broken, parser));
                return new ProcessFile(Optional.empty(), withPlaces(mistakes, NullNode.instance), text);
            }
            Optional<JsonNode> tree = scan.treeAllowed() ? Optional.of(JSON.readTree(text)) : Optional.empty();
            return new ProcessFile(tree, withPlaces(scan.mistakes(), tree.orElse(NullNode.instance)), text);
        } catch (IOException impossible) {
            throw new IllegalStateException("A text in memory could not be read", impossible);
        }
    }

    private static Mistake malformed(JsonProcessingException broken, JsonParser parser) {
        var place = broken.getLocation() == null ? parser.currentLocation() : broken.getLocation();
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        return new Mistake(pointer, "", "W tym miejscu plik przestaje być poprawnym JSON-em. Sprawdź przecinki, cudzysłowy i nawiasy tuż przed nim.",
                place.getLineNr(), place.getColumnNr());
    }

    private static List<Mistake> withPlaces(List<Mistake> mistakes, JsonNode tree) {
        return mistakes.stream().map(mistake -> new Mistake(mistake.pointer(), Places.words(tree, mistake.pointer()),
                mistake.message(), mistake.line(), mistake.column())).toList();
    }

    private static ProcessFile unreadable(String message, Location place) {
        var mistake = new Mistake("", "Cały plik", message, place.line(), place.column());
        return new ProcessFile(Optional.empty(), List.of(mistake), "");
    }

    /** Numbers keep every digit, trailing zeros included, so that a file goes in and comes out equal. */
    private static JsonMapper mapper() {
        var constraints = StreamReadConstraints.builder().maxNumberLength(Integer.MAX_VALUE).maxStringLength(Integer.MAX_VALUE)
                .maxNestingDepth(1000).build();
        return JsonMapper.builder(new JsonFactoryBuilder().streamReadConstraints(constraints).build())
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();
    }
}
