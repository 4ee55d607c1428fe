package pl.pomost.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.access.Scope;
import pl.pomost.shared.Choice;
import pl.pomost.shared.CodedEntries;
import pl.pomost.shared.CodedEntry;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.Submitted;
import pl.pomost.thread.LinkField;
import pl.pomost.thread.LinkedForms;
import pl.pomost.thread.WriteEntries;

/** What tables of entries have in common that are tied into the red thread: columns of links, and what rests on an entry holds it. */
public abstract class LinkedTable<E extends CodedEntry, D> extends CodedTable<E> {

    private final Class<E> type;
    private final List<LinkField> fields;
    private final WriteEntries<D> write;
    private final LinkedForms links;
    private final WholeEntries whole;

    /** @param fields links that stand in the table; others of an entry stay as they are */
    protected LinkedTable(TableKind kind, CodedEntries<E> all, Class<E> type, List<LinkField> fields, WriteEntries<D> write, LinkedForms links, WholeEntries whole) {
        super(kind, all);
        this.type = type;
        this.fields = List.copyOf(fields);
        this.write = write;
        this.links = links;
        this.whole = whole;
    }

    @Override
    public List<String> heldBy(Scope scope, String code) {
        return links.restingOn(stored(scope, code).id());
    }

    @Override
    public void remove(Scope scope, String code) {
        write.remove(scope, code);
    }

    @Override
    protected Map<String, JsonNode> kept(List<E> entries) {
        return Map.copyOf(whole.keep(entries));
    }

    @Override
    public void putBack(Scope scope, JsonNode kept) {
        whole.putBack(scope.requireEdit().requireEnrolment(), all, type, kept);
    }

    /** The rows of such a table. */
    protected abstract class LinkedRows extends Rows {

        private final LinkedForms.Tied tied;

        protected LinkedRows(Scope scope) {
            super(scope);
            tied = links.of(scope.requireEnrolment(), fields);
        }

        /** What can be picked in a column of links. */
        protected final List<Choice> linkable(LinkField field) {
            return links.choices(scope.requireEnrolment(), field);
        }

        /** Its form but for the links. */
        protected abstract Submitted own(E entry);

        /** @param entry that the row is about; empty for a new one */
        protected abstract EntryForm<D> form(Optional<E> entry, Submitted typed);

        @Override
        protected final Submitted filled(E entry) {
            return tied.fill(own(entry), entry.id(), fields);
        }

        @Override
        protected final FormReading reading(Optional<E> entry, Submitted typed) {
            return form(entry, typed).reading();
        }

        @Override
        public final String add(Submitted typed) {
            return write.add(scope, form(Optional.empty(), typed).draft(), typed);
        }

        @Override
        public final void rewrite(String code, Submitted typed) {
            write.rewrite(scope, code, typed.version(), form(Optional.of(stored(code)), typed).draft(), typed);
        }
    }
}
