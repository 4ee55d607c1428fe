package pl.pomost.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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

    ReturnTouched(Scope scope, ReturnTables tables) {
        this.scope = scope;
        this.tables = tables;
    }

    void added(TableKind kind, String code) {
        entries.add(new Before(kind, code, Optional.empty()));
    }

    /** Before it is changed or removed. */
    void before(TableKind kind, String code) {
        entries.add(new Before(kind, code, tables.of(kind).keep(scope, code)));
    }

    List<String> codes() {
        return List.copyOf(entries.stream().map(Before::code).collect(LinkedHashSet::new, LinkedHashSet::add, LinkedHashSet::addAll));
    }

    /** With what they are now, in the order in which they were touched. */
    List<Touched> all() {
        return entries.stream().map(each -> new Touched(each.kind(), each.code(), each.all().orElse(null), now(scope, tables, each.kind(), each.code()).orElse(null))).toList();
    }

    /** Short hash of all there is of an entry; empty when it is not there. */
    static Optional<String> now(Scope scope, ReturnTables tables, TableKind kind, String code) {
        return tables.of(kind).keep(scope, code).map(ProcessJson::text).map(Secret::hash);
    }
}
