package pl.pomost.search;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionImplementor;

/**
 * Writes the two tables of the index, in the transaction of its caller. Rows that say the same again are left alone, and of a text that changed
 * only the words that came or went are written. Words are deleted by their whole keys, so that no two who save at once lock what lies between.
 */
@ApplicationScoped
class IndexTables implements PanacheRepositoryBase<SearchDoc, Integer> {

    private static final int AT_ONCE = 400;

    private final Analysis analysis;

    IndexTables(Analysis analysis) {
        this.analysis = analysis;
    }

    /** A thing of a source; everything that is told of it is told together. */
    record Key(String source, UUID thing) {
    }

    private record Stored(int no, Key key, String part, String mark) {
    }

    private record Doc(int no, IndexRow row) {
    }

    /** @param things all rows of each thing as they are from now on; of a thing that is gone, none */
    void write(Map<Key, List<IndexRow>> things) {
        List<Key> all = List.copyOf(things.keySet());
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Key> keys = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            session().doWork(connection -> write(connection, keys, things));
        }
    }

    /** Takes out everything of a process that comes from these sources. */
    void forget(UUID enrolment, Collection<String> sources) {
        session().doWork(connection -> {
            try (PreparedStatement delete = connection.prepareStatement("delete from search_doc where enrolment_id = ? and source in (" + marks(sources.size()) + ")")) {
                delete.setString(1, enrolment.toString());
                int at = 2;
                for (String source : sources) {
                    delete.setString(at++, source);
                }
                delete.executeUpdate();
            }
        });
    }

    /** What there is of a process, or of none. */
    List<Key> things(Optional<UUID> enrolment) {
        var query = getEntityManager().createQuery("select distinct d.source, d.thing from SearchDoc d where d.enrolmentId " + (enrolment.isPresent() ? "= :id" : "is null"), Object[].class);
        enrolment.ifPresent(id -> query.setParameter("id", id));
        return query.getResultStream().map(row -> new Key((String) row[0], (UUID) row[1])).toList();
    }

    /** Where processes are. */
    Map<UUID, IndexRow.Place> places(Collection<UUID> enrolments) {
        if (enrolments.isEmpty()) {
            return Map.of();
        }
        return getEntityManager().createQuery("select e.id, e.powiat, n.year, w.practice from Enrolment e join e.edition n join Powiat w on w.teryt = e.powiat where e.id in :ids",
                Object[].class).setParameter("ids", enrolments).getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> new IndexRow.Place((String) row[1], (Integer) row[2], (Boolean) row[3])));
    }

    /** Gives the connection back where Hibernate has done so already: before the commit, nothing of it would ask again. */
    void done() {
        getEntityManager().unwrap(SessionImplementor.class).getJdbcCoordinator().getLogicalConnection().beforeTransactionCompletion();
    }

    private Session session() {
        return getEntityManager().unwrap(Session.class);
    }

    void write(Connection connection, List<Key> keys, Map<Key, List<IndexRow>> things) throws SQLException {
        Map<Key, Map<String, Stored>> before = stored(connection, keys);
        var fresh = new ArrayList<IndexRow>();
        var changed = new ArrayList<Doc>();
        var gone = new ArrayList<Integer>();
        for (Key key : keys) {
            Map<String, Stored> left = new HashMap<>(before.getOrDefault(key, Map.of()));
            for (IndexRow row : things.get(key)) {
                Stored now = left.remove(row.part());
                if (now == null) {
                    fresh.add(row);
                } else if (!now.mark().equals(row.mark())) {
                    changed.add(new Doc(now.no(), row));
                }
            }
            left.values().forEach(old -> gone.add(old.no()));
        }
        remove(connection, gone);
        if (!changed.isEmpty()) {
            update(connection, changed);
        }
        if (!fresh.isEmpty()) {
            insert(connection, fresh);
        }
    }

    private static Map<Key, Map<String, Stored>> stored(Connection connection, List<Key> keys) throws SQLException {
        var found = new HashMap<Key, Map<String, Stored>>();
        Map<String, List<Key>> bySource = keys.stream().collect(Collectors.groupingBy(Key::source));
        for (var source : bySource.entrySet()) {
            String sql = "select no, thing, part, mark from search_doc where source = ? and thing in (" + marks(source.getValue().size()) + ")";
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setString(1, source.getKey());
                for (int i = 0; i < source.getValue().size(); i++) {
                    select.setString(i + 2, source.getValue().get(i).thing().toString());
                }
                ResultSet rows = select.executeQuery();
                while (rows.next()) {
                    var key = new Key(source.getKey(), UUID.fromString(rows.getString(2)));
                    found.computeIfAbsent(key, each -> new HashMap<>()).put(rows.getString(3), new Stored(rows.getInt(1), key, rows.getString(3), rows.getString(4)));
                }
            }
        }
        return found;
    }

    private static void remove(Connection connection, List<Integer> docs) throws SQLException {
        IndexTerms.replace(connection, docs.stream().collect(Collectors.toMap(no -> no, no -> List.of())));
        try (PreparedStatement delete = connection.prepareStatement("delete from search_doc where no = ?")) {
            for (int no : docs) {
                delete.setInt(1, no);
                delete.addBatch();
            }
            if (!docs.isEmpty()) {
                delete.executeBatch();
            }
        }
    }

    private void insert(Connection connection, List<IndexRow> rows) throws SQLException {
        String sql = "insert into search_doc (kind, enrolment_id, teryt, year, area, gate, code, title, body, address, mark, source, thing, part) values (" + marks(14) + ")";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (IndexRow row : rows) {
                fill(insert, row);
                insert.setString(12, row.source());
                insert.setString(13, row.of().thing().toString());
                insert.setString(14, row.part());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        Map<Key, Map<String, Stored>> now = stored(connection, rows.stream().map(IndexTables::key).distinct().toList());
        terms(connection, rows.stream().map(row -> new Doc(now.get(key(row)).get(row.part()).no(), row)).toList());
    }

    private void update(Connection connection, List<Doc> docs) throws SQLException {
        String sql = "update search_doc set kind = ?, enrolment_id = ?, teryt = ?, year = ?, area = ?, gate = ?, code = ?, title = ?, body = ?, address = ?, mark = ? where no = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (Doc doc : docs) {
                fill(update, doc.row());
                update.setInt(12, doc.no());
                update.addBatch();
            }
            update.executeBatch();
        }
        terms(connection, docs);
    }

    private void terms(Connection connection, List<Doc> docs) throws SQLException {
        var terms = new HashMap<Integer, List<IndexTerms.Term>>();
        docs.forEach(doc -> terms.put(doc.no(), analysis.terms(doc.row().of()).entrySet().stream().map(term -> new IndexTerms.Term(term.getKey(), doc.row().of().kind().number(),
                doc.row().place().teryt(), doc.row().place().year(), doc.row().of().area(), doc.row().gate(), doc.row().of().circle(), term.getValue())).toList()));
        IndexTerms.replace(connection, terms);
    }

    private static void fill(PreparedStatement statement, IndexRow row) throws SQLException {
        statement.setInt(1, row.of().kind().number());
        statement.setString(2, row.of().enrolment().map(UUID::toString).orElse(null));
        statement.setString(3, row.place().teryt());
        statement.setInt(4, row.place().year());
        statement.setString(5, row.of().area());
        statement.setInt(6, row.gate());
        statement.setString(7, row.code());
        statement.setString(8, row.title());
        statement.setString(9, row.of().body());
        statement.setString(10, row.of().address());
        statement.setString(11, row.mark());
    }

    private static Key key(IndexRow row) {
        return new Key(row.source(), row.of().thing());
    }

    static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
