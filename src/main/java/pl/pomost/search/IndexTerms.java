package pl.pomost.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The words of the rows of the index. */
final class IndexTerms {

    private static final int AT_ONCE = 5_000;

    private IndexTerms() {
    }

    /** A word of a row with everything that is asked of it. */
    record Term(String term, int kind, String teryt, int year, String area, int gate, String circle, int weight) {
    }

    private interface Filling {
        void fill(PreparedStatement statement, int doc, Term term) throws SQLException;
    }

    private record Of(int doc, Term term) {
    }

    /** @param docs all words of each row from now on */
    static void replace(Connection connection, Map<Integer, List<Term>> docs) throws SQLException {
        Map<Integer, Map<String, Term>> before = docs.isEmpty() ? Map.of() : stored(connection, List.copyOf(docs.keySet()));
        var gone = new ArrayList<Of>();
        var fresh = new ArrayList<Of>();
        var changed = new ArrayList<Of>();
        new TreeMap<>(docs).forEach((doc, terms) -> {
            Map<String, Term> left = new TreeMap<>(before.getOrDefault(doc, Map.of()));
            for (Term term : terms) {
                Term old = left.get(term.term());
                if (old == null || old.kind() != term.kind()) {
                    fresh.add(new Of(doc, term));
                } else {
                    left.remove(term.term());
                    if (!old.equals(term)) {
                        changed.add(new Of(doc, term));
                    }
                }
            }
            left.values().forEach(term -> gone.add(new Of(doc, term)));
        });
        run(connection, "delete from search_term where term = ? and kind = ? and doc = ?", gone, (statement, doc, term) -> {
            statement.setString(1, term.term());
            statement.setInt(2, term.kind());
            statement.setInt(3, doc);
        });
        run(connection, "update search_term set teryt = ?, year = ?, area = ?, gate = ?, circle = ?, weight = ? where term = ? and kind = ? and doc = ?", changed, IndexTerms::whole);
        run(connection, "insert into search_term (teryt, year, area, gate, circle, weight, term, kind, doc) values (" + IndexTables.marks(9) + ")", fresh, IndexTerms::whole);
    }

    private static void whole(PreparedStatement statement, int doc, Term term) throws SQLException {
        statement.setString(1, term.teryt());
        statement.setInt(2, term.year());
        statement.setString(3, term.area());
        statement.setInt(4, term.gate());
        statement.setString(5, term.circle());
        statement.setInt(6, term.weight());
        statement.setString(7, term.term());
        statement.setInt(8, term.kind());
        statement.setInt(9, doc);
    }

    private static void run(Connection connection, String sql, List<Of> terms, Filling filling) throws SQLException {
        if (terms.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (Of each : terms) {
                filling.fill(statement, each.doc(), each.term());
                statement.addBatch();
                if (++waiting == AT_ONCE) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
        }
    }

    private static Map<Integer, Map<String, Term>> stored(Connection connection, List<Integer> docs) throws SQLException {
        var found = new HashMap<Integer, Map<String, Term>>();
        String sql = "select doc, term, kind, teryt, year, area, gate, circle, weight from search_term where doc in (" + IndexTables.marks(docs.size()) + ")";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < docs.size(); i++) {
                select.setInt(i + 1, docs.get(i));
            }
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                var term = new Term(rows.getString(2), rows.getInt(3), rows.getString(4), rows.getInt(5), rows.getString(6), rows.getInt(7), rows.getString(8), rows.getInt(9));
                found.computeIfAbsent(rows.getInt(1), doc -> new HashMap<>()).put(term.term(), term);
            }
        }
        return found;
    }
}
