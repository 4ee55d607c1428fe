package pl.pomost.team.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import pl.pomost.access.Scope;
import pl.pomost.process.CodedTable;
import pl.pomost.process.TableKind;
import pl.pomost.shared.CodedEntries;
import pl.pomost.shared.CodedEntry;
import pl.pomost.team.KeepWhole;
import pl.pomost.team.Mention;

/** What tables of the team and of its institutions have in common: whoever is named anywhere stays. */
abstract class TeamTable<E extends CodedEntry> extends CodedTable<E> {

    private final KeepWhole<E> whole;

    TeamTable(TableKind kind, CodedEntries<E> all, KeepWhole<E> whole) {
        super(kind, all);
        this.whole = whole;
    }

    /** Everywhere it is named. */
    abstract List<Mention> named(Scope scope, E entry);

    @Override
    public final List<String> heldBy(Scope scope, String code) {
        return named(scope, stored(scope, code)).stream().map(Mention::code).distinct().toList();
    }

    @Override
    protected final Map<String, JsonNode> kept(List<E> entries) {
        return whole.keep(entries);
    }

    @Override
    public final void putBack(Scope scope, JsonNode kept) {
        whole.putBack(scope, kept);
    }
}
