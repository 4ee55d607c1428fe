package pl.pomost.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import pl.pomost.search.MadeUpIndex;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/**
 * How long searching takes, with 20 powiats and with 380, each with 100 actions and as many other entries: pages as a coordinator gets them over HTTP,
 * warm, one after another, each with words of its own.
 */
public final class SearchBench {

    private static final int WARM_UP = 60;
    private static final int[] SIZES = {20, 380};
    private static final int[] BARS = {100, 250};

    private final Connection database;
    private final Session reader;
    private final int times;
    private final List<String> sentences = new ArrayList<>();
    private final Random chance = new Random(7);

    private SearchBench(Connection database, Session reader, int times) {
        this.database = database;
        this.reader = reader;
        this.times = times;
    }

    /** @param args port of the service, its process id, JDBC address, user and password of its database, how often each question is asked */
    public static void main(String[] args) throws Exception {
        try (Connection database = DriverManager.getConnection(args[2] + "?useBulkStmts=true", args[3], args[4])) {
            var bench = new SearchBench(database, Sessions.alone("koordynator-2205", "http://localhost:" + args[0]), Integer.parseInt(args[5]));
            bench.read(new ObjectMapper().readTree(SearchBench.class.getResourceAsStream("/demo/kartuski.json")));
            System.out.println("Each question " + args[5] + " times, warm, one after another, each time with other words. " + Halls.durability(args[2], args[3], args[4]) + ".\n");
            System.out.println("| question | powiats | things | words in the index | p50 | p99 | bar | queries |");
            System.out.println("|---|--:|--:|--:|--:|--:|---|--:|");
            var index = new MadeUpIndex(bench.sentences);
            int filled = 0;
            for (int i = 0; i < SIZES.length; i++) {
                index.fill(database, filled, SIZES[i]);
                filled = SIZES[i];
                bench.run("analyze table search_doc, search_term");
                bench.measure(SIZES[i], BARS[i]);
            }
        }
    }

    private void measure(int powiats, int bar) throws SQLException {
        row("search, one word", powiats, bar, random -> "/szukaj?q=" + words(random, 1));
        row("search, three words of one sentence", powiats, bar, random -> "/szukaj?q=" + words(random, 3));
        row("search, a frequent word", powiats, bar, random -> "/szukaj?q=" + List.of("szkoła", "osoba", "dziecko", "rok", "praca").get(random.nextInt(5)));
        row("search, two frequent words, narrowed", powiats, bar, random -> "/szukaj?rodzaj=action&obszar=EDU&q=" + encoded(List.of("szkoła dziecko", "osoba praca", "rok szkoła").get(random.nextInt(3))));
        row("search, a slip in the word", powiats, bar, random -> "/szukaj?q=" + slip(random));
        row("similar while typing", powiats, bar, random -> "/szukaj/podobne/lista?powiat=2205&tytul=" + words(random, 6));
    }

    private void row(String name, int powiats, int bar, Function<Random, String> question) throws SQLException {
        for (int i = 0; i < WARM_UP; i++) {
            ask(question.apply(chance));
        }
        long before = number("show global status like 'Com_select'", 2);
        ask(question.apply(chance));
        long asked = number("show global status like 'Com_select'", 2) - before - 1;
        double[] waits = new double[times];
        for (int i = 0; i < times; i++) {
            String path = question.apply(chance);
            long begun = System.nanoTime();
            ask(path);
            waits[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(waits);
        double p99 = waits[(int) (waits.length * 0.99)];
        System.out.printf(Locale.ROOT, "| %s | %d | %d | %d | %.1f ms | %.1f ms | %d ms: %s | %d |%n", name, powiats, number("select count(*) from search_doc", 1),
                number("select count(*) from search_term", 1), waits[times / 2], p99, bar, p99 < bar ? "held" : "missed", asked);
    }

    private void ask(String path) {
        var answer = reader.get(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode());
        }
    }

    /** Longer words of a sentence, in its order. */
    private String words(Random random, int most) {
        List<String> words = new ArrayList<>();
        while (words.isEmpty()) {
            words.addAll(Arrays.stream(sentences.get(random.nextInt(sentences.size())).split("[^\\p{L}]+")).filter(word -> word.length() > 4).toList());
        }
        return encoded(String.join(" ", words.subList(0, Math.min(most, words.size()))));
    }

    private String slip(Random random) {
        String word = words(random, 1);
        int at = 1 + random.nextInt(word.length() - 2);
        return word.contains("%") ? word : word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Every sentence of a process that people wrote. */
    private void read(JsonNode node) {
        if (node.isTextual() && node.asText().length() > 25) {
            sentences.addAll(Arrays.asList(node.asText().split("(?<=[.;])\\s")));
        }
        node.forEach(this::read);
    }

    private void run(String statement) throws SQLException {
        try (var sql = database.createStatement()) {
            sql.execute(statement);
        }
    }

    private long number(String question, int column) throws SQLException {
        try (var sql = database.createStatement(); var rows = sql.executeQuery(question)) {
            rows.next();
            return rows.getLong(column);
        }
    }
}
