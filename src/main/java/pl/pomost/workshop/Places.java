package pl.pomost.workshop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Some ids as a list of parameters whose length is a power of two, the last id repeated: Hibernate makes a query with a collection anew
 * each time, and one of a length that it has seen only once.
 */
record Places(List<UUID> ids) {

    /** @param some at least one */
    static Places of(Collection<UUID> some) {
        var ids = new ArrayList<>(some);
        int length = Integer.highestOneBit(ids.size() * 2 - 1);
        while (ids.size() < length) {
            ids.add(ids.get(ids.size() - 1));
        }
        return new Places(ids);
    }

    /** To stand after {@code in}. */
    String inQuery() {
        return IntStream.range(0, ids.size()).mapToObj(place -> ":id" + place).collect(Collectors.joining(", ", "(", ")"));
    }

    /** @param query takes a parameter's name and value */
    void into(BiConsumer<String, UUID> query) {
        for (int place = 0; place < ids.size(); place++) {
            query.accept("id" + place, ids.get(place));
        }
    }
}
