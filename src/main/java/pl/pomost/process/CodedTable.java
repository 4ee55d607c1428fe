package pl.pomost.process;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.NotFoundException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.access.Scope;
import pl.pomost.shared.CodedEntries;
import pl.pomost.shared.CodedEntry;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.Submitted;

/** What all tables of entries with codes have in common. Each says what an entry is called, how its form is filled and how a row is read. */
public abstract class CodedTable<E extends CodedEntry> implements EntryTable {

    protected final CodedEntries<E> all;
    private final TableKind kind;

    protected CodedTable(TableKind kind, CodedEntries<E> all) {
        this.kind = kind;
        this.all = all;
    }

    @Override
    public final TableKind kind() {
        return kind;
    }

    @Override
    public final Map<String, JsonNode> keep(Scope scope, Collection<String> codes) {
        return codes.isEmpty() ? Map.of() : kept(all.byCodes(scope.requireEnrolment(), codes));
    }

    /** All there is of some entries of one process, by their codes. */
    protected abstract Map<String, JsonNode> kept(List<E> entries);

    /** @throws NotFoundException when nothing has this code now */
    protected final E stored(Scope scope, String code) {
        return all.byCode(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
    }

    /** The rows of such a table. */
    protected abstract class Rows implements OpenTable {

        protected final Scope scope;
        private final Map<String, E> stored = new LinkedHashMap<>();

        protected Rows(Scope scope) {
            this.scope = scope;
            all.of(scope.requireEnrolment()).forEach(entry -> stored.put(entry.code(), entry));
        }

        protected final Collection<E> stored() {
            return stored.values();
        }

        /** As it was when the table was opened. */
        protected final E stored(String code) {
            return Optional.ofNullable(stored.get(code)).orElseThrow(NotFoundException::new);
        }

        @Override
        public final List<TableEntry> entries() {
            return stored().stream().map(entry -> new TableEntry(entry.code(), title(entry), filled(entry))).toList();
        }

        @Override
        public final FormReading read(Optional<String> code, Submitted typed) {
            return reading(code.map(this::stored), typed);
        }

        /** By which people know it. */
        protected abstract String title(E entry);

        /** Its form, with the version. */
        protected abstract Submitted filled(E entry);

        /** @param entry that the row is about; empty for a new one */
        protected abstract FormReading reading(Optional<E> entry, Submitted typed);
    }
}
