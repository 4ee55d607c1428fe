package pl.pomost.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/**
 * How long comparing takes, with 20 powiats and with 380, each with 26 assessed standards, 100 actions, 60 entries and 12 postulates in each of five
 * editions: pages as a reader of ROPS gets them over HTTP, warm, one after another; how often each asks the database; and once more after a change in
 * one powiat, which has to be in the answer. Further questions are added to {@link #QUESTIONS}.
 */
public final class CompareBench {

    private static final int WARM_UP = 25;
    /** Before each size everything is asked so many times, until the service compiles no more. */
    private static final int IN_TURNS = 80;
    private static final int EDITIONS = 5;
    private static final int NEWEST = 2031;
    /** What is asked, by the name of its row. */
    private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put("matrix, all standards", "/porownanie?edition=" + NEWEST);
        QUESTIONS.put("matrix of one area", "/porownanie?obszar=EDU&edition=" + NEWEST);
        QUESTIONS.put("roll-up of the region", "/porownanie/region?edition=" + NEWEST);
        QUESTIONS.put("roll-up, filtered", "/porownanie/region?obszar=EDU&rok=2032&zrodlo=FAMI&edition=" + NEWEST);
        QUESTIONS.put("rows behind a number", "/porownanie/region/wiersze?co=pieniadze&kwota=rok&obszar=EDU&rok=2032&edition=" + NEWEST);
        QUESTIONS.put("postulates of one addressee", "/porownanie/region/wiersze?co=postulaty&adresat=wojewoda+pomorski&edition=" + NEWEST);
        QUESTIONS.put("map of a standard", "/porownanie/mapa?co=EDU-1&edition=" + NEWEST);
        QUESTIONS.put("four powiats beside each other", "/porownanie/obok?obszar=EDU&powiat=2205&powiat=2206&powiat=2207&powiat=2208&edition=" + NEWEST);
        QUESTIONS.put("profile of a powiat", "/porownanie/profil?powiat=2205&edition=" + NEWEST);
        QUESTIONS.put("changes over five editions", "/porownanie/zmiany?edition=" + NEWEST);
        QUESTIONS.put("ranges for everybody", "/porownanie/zakresy?edition=" + NEWEST);
    }

    private final Connection database;
    private final Session reader;
    private final int times;
    private int changes;

    private CompareBench(Connection database, Session reader, int times) {
        this.database = database;
        this.reader = reader;
        this.times = times;
    }

    /** @param args port of the service, its process id, JDBC address, user and password of its database, how often each question is asked */
    public static void main(String[] args) throws Exception {
        try (Connection database = DriverManager.getConnection(args[2] + "?useBulkStmts=true", args[3], args[4])) {
            CompareBench bench = new CompareBench(database, Sessions.alone("rops", "http://localhost:" + args[0]), Integer.parseInt(args[5]));
            System.out.println("Each question " + args[5] + " times, warm, one after another. " + Halls.durability(args[2], args[3], args[4]) + ".\n");
            System.out.println("| question | powiats | p50 | p99 | bar | queries | kB |");
            System.out.println("|---|--:|--:|--:|---|--:|--:|");
            bench.fill(0);
            bench.warmUp();
            bench.measure(20, 100);
            bench.fill(360);
            bench.warmUp();
            bench.measure(380, 250);
        }
    }

    /** In turns, for what is asked first would pay for what all share. */
    private void warmUp() {
        for (int i = 0; i < IN_TURNS; i++) {
            QUESTIONS.values().forEach(this::ask);
        }
    }

    private void measure(int powiats, int bar) throws SQLException {
        for (Map.Entry<String, String> question : QUESTIONS.entrySet()) {
            for (int i = 0; i < WARM_UP; i++) {
                ask(question.getValue());
            }
            long before = queries();
            int size = ask(question.getValue());
            long asked = queries() - before - 1;
            print(question.getKey(), powiats, bar, waits(question.getValue(), () -> { }), asked, size);
        }
        String changed = QUESTIONS.get("roll-up of the region");
        print("roll-up after a change in one powiat", powiats, bar, waits(changed, this::change), -1, 0);
        change();
        String before = costs(reader.get(changed).body());
        change();
        if (costs(reader.get(changed).body()).equals(before)) {
            throw new IllegalStateException("The answer does not know of the last change.");
        }
    }

    /** Milliseconds of each answer. @param before what happens before each, not counted */
    private double[] waits(String path, Runnable before) {
        double[] waits = new double[times];
        for (int i = 0; i < times; i++) {
            before.run();
            long begun = System.nanoTime();
            ask(path);
            waits[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(waits);
        return waits;
    }

    private static void print(String name, int powiats, int bar, double[] waits, long queries, int size) {
        double p99 = waits[(int) (waits.length * 0.99)];
        System.out.printf(Locale.ROOT, "| %s | %d | %.1f ms | %.1f ms | %d ms: %s | %s | %s |%n", name, powiats, waits[waits.length / 2], p99, bar, p99 < bar ? "held" : "missed",
                queries < 0 ? "" : String.valueOf(queries), size == 0 ? "" : String.valueOf(size / 1024));
    }

    private int ask(String path) {
        var answer = reader.get(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode());
        }
        return answer.body().length();
    }

    /** Statements that the database has answered; asking is one itself. */
    private long queries() throws SQLException {
        try (var rows = database.createStatement().executeQuery("show global status like 'Com_select'")) {
            rows.next();
            return rows.getLong(2);
        }
    }

    /** The table of what is planned in each year. */
    private static String costs(String page) {
        int begins = page.indexOf("id=\"koszty\"");
        return page.substring(begins, page.indexOf("</table>", begins));
    }

    private void change() {
        try (var sql = database.createStatement()) {
            sql.executeUpdate("update action a join enrolment e on e.id = a.enrolment_id join edition y on y.id = e.edition_id set a.version = a.version + 1, a.budget = '{\"2032\": " + (1000 + changes++) + "}'"
                    + " where e.powiat = '2205' and y.year = " + NEWEST + " and a.position = 7");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Powiats that are not there yet, and everything of all in five editions. */
    private void fill(int more) throws SQLException {
        database.setAutoCommit(false);
        try (var sql = database.createStatement()) {
            for (int edition = 0; edition < EDITIONS; edition++) {
                sql.executeUpdate("insert ignore into edition (id, year, name, languages, version, criteria, settled) select uuid(), %d, 'Edycja %d', '[\"pl\"]', 0, '[]', false".formatted(NEWEST - edition, NEWEST - edition));
            }
        }
        try (PreparedStatement insert = database.prepareStatement("insert into powiat (teryt, name, kind, seat, tile_column, tile_row, practice) values (?, ?, 'POWIAT', 'Miasto', 0, 0, false)")) {
            for (int i = 0; i < more; i++) {
                insert.setString(1, String.format(Locale.ROOT, "%04d", 3000 + i));
                insert.setString(2, "powiat sztuczny " + (3000 + i));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        for (int edition = 0; edition < EDITIONS; edition++) {
            fillEdition(NEWEST - edition);
        }
        try (var sql = database.createStatement()) {
            sql.executeUpdate("insert ignore into allocation (id, edition_id, source, year, amount, set_by, set_on, version) select uuid(), y.id, s.source, n.year, 900000, 'rops', '2031-01-01', 0 from edition y"
                    + " join (select 'FAMI' source union all select 'FEP_EFS' union all select 'dotacja') s join (select 2031 year union all select 2032 union all select 2033) n where y.year = " + NEWEST);
        }
        database.commit();
        database.setAutoCommit(true);
        try (var sql = database.createStatement()) {
            sql.execute("analyze table action, diagnosis_entry, self_assessment, postulate, enrolment");
        }
    }

    private void fillEdition(int year) throws SQLException {
        List<UUID> enrolments = new ArrayList<>();
        try (var sql = database.createStatement(); var rows = sql.executeQuery("select p.teryt, y.id from powiat p join edition y on y.year = " + year
                + " where p.practice = false and not exists (select 1 from enrolment e where e.powiat = p.teryt and e.edition_id = y.id)");
                PreparedStatement insert = database.prepareStatement("insert into enrolment (id, powiat, edition_id, enrolled_on, version) values (?, ?, ?, '2027-01-01', 0)")) {
            while (rows.next()) {
                UUID id = UUID.randomUUID();
                enrolments.add(id);
                insert.setString(1, id.toString());
                insert.setString(2, rows.getString(1));
                insert.setString(3, rows.getString(2));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        MadeUpPlans.fill(database, enrolments, year, new Random(year));
    }
}
