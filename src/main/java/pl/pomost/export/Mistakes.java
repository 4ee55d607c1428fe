package pl.pomost.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects mistakes; a value whose very shape is wrong is reported once, without what follows from it. */
final class Mistakes {

    private record Key(String pointer, String message) {
    }

    private final JsonNode file;
    private final Set<String> misshapen = new HashSet<>();
    private final Set<Key> found = new LinkedHashSet<>();

    Mistakes(JsonNode file) {
        this.file = file;
    }

    void addShape(String pointer, String message) {
        if (misshapen.add(pointer)) {
            found.add(new Key(pointer, message));
        }
    }

    void add(String pointer, String message) {
        if (sound(pointer)) {
            found.add(new Key(pointer, message));
        }
    }

    /** Whether the value at a pointer has the shape it should: nothing is derived from one that has not. */
    boolean sound(String pointer) {
        return !misshapen.contains(pointer);
    }

    void add(Spot spot, String message) {
        add(spot.pointer(), message);
    }

    List<Mistake> list() {
        var list = new ArrayList<Mistake>(found.size());
        for (Key key : found) {
            list.add(new Mistake(key.pointer(), Places.words(file, key.pointer()), key.message(), 0, 0));
        }
        return list;
    }
}
