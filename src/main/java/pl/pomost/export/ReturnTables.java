package pl.pomost.export;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import pl.pomost.access.Scope;
import pl.pomost.process.EntryTable;
import pl.pomost.process.TableColumn;
import pl.pomost.process.TableKind;

/** The tables that modules have, in the order in which one may name another. */
@ApplicationScoped
class ReturnTables {

    private final List<EntryTable> tables;
    private final TableReturns returns;

    ReturnTables(@All List<EntryTable> all, TableReturns returns) {
        tables = all.stream().sorted(Comparator.comparing(EntryTable::kind)).toList();
        this.returns = returns;
    }

    List<EntryTable> all() {
        return tables;
    }

    EntryTable of(TableKind kind) {
        return tables.stream().filter(table -> table.kind() == kind).findFirst().orElseThrow();
    }

    Map<TableKind, List<TableColumn>> columns(Scope scope) {
        var columns = new EnumMap<TableKind, List<TableColumn>>(TableKind.class);
        tables.forEach(table -> columns.put(table.kind(), table.open(scope).columns()));
        return columns;
    }

    /** Writes what has changed and forgets what was read: looking through hundreds of entries before each query would cost more than the queries. */
    void letGo() {
        returns.letGo();
    }
}
