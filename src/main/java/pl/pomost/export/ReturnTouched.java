package pl.pomost.export;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.access.Scope;
import pl.pomost.export.TableReturn.Touched;
import pl.pomost.process.ProcessJson;
import pl.pomost.process.TableKind;
import pl.pomost.shared.Secret;

/** Remembers what entries were before a table changed them, and what they have become. */
final class ReturnTouched {

    private record Before(TableKind kind, String code, Optional<JsonNode> all) {
    }

    private final Scope scope;
    private final ReturnTables tables;
    private final List<Before> entries = new ArrayList<>();
    private final Map<TableKind, Map<String, JsonNode>> remembered = new EnumMap<>(TableKind.class);

    ReturnTouched(Scope scope, ReturnTables tables) {
        this.scope = scope;
        this.tables = tables;
    }

    void added(TableKind kind, String code) {
        entries.add(new Before(kind, code, Optional.empty()));
    }

    /** What entries of a table are, before the first of them is changed or removed. Rows of one table change nothing of each other. */
    void remember(TableKind kind, Collection<String> codes) {
        remembered.put(kind, tables.of(kind).keep(scope, codes));
    }

    /** Before it is changed or removed. */
    void before(TableKind kind, String code) {
        entries.add(new Before(kind, code, Optional.ofNullable(remembered.get(kind).get(code))));
    }

    List<String> codes() {
        return List.copyOf(entries.stream().map(Before::code).collect(LinkedHashSet::new, LinkedHashSet::add, LinkedHashSet::addAll));
    }

    /** With what they are now, in the order in which they were touched. */
    List<Touched> all() {
        Now now = now(scope, tables, entries.stream().collect(groupingBy(Before::kind, mapping(Before::code, toSet()))));
        return entries.stream().map(each -> new Touched(each.kind(), each.code(), each.all().orElse(null), now.of(each.kind(), each.code()))).toList();
    }

    /** Short hashes of all there is of entries. */
    record Now(Map<TableKind, Map<String, String>> hashes) {

        /** Null when there is no such entry. */
        String of(TableKind kind, String code) {
            return hashes.get(kind).get(code);
        }
    }

    static Now now(Scope scope, ReturnTables tables, Map<TableKind, ? extends Collection<String>> codes) {
        var hashes = new EnumMap<TableKind, Map<String, String>>(TableKind.class);
        codes.forEach((kind, some) -> hashes.put(kind, tables.of(kind).keep(scope, some).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, each -> Secret.hash(ProcessJson.text(each.getValue()))))));
        return new Now(hashes);
    }
}
