package pl.pomost.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/**
 * The promise behind the word "zapisano": four people enter cards into a closed workshop (the day after) and three phones into a live
 * one, a process is killed the hard way in the middle, and afterwards every card that was acknowledged is there, and every card of the
 * phones once.
 */
class CrashIT {

    private static final Path BUILD = Path.of("target");
    private static final String ENTRY = "/powiaty/2205/warsztaty/4/dopisz";
    private static final int WRITERS = 4;
    private static final int ENOUGH = 80;

    private static final StackFolder FOLDER = new StackFolder(BUILD.resolve("crash-it-" + ProcessHandle.current().pid()));
    private static final StackFolder LASTING = new StackFolder(LocalStackResource.FOLDER);
    private static final int DATABASE_PORT = Ports.anyFree();
    private static final LocalIdentity IDENTITY = LocalStackResource.identity(LASTING);
    private static final LocalService SERVICE = new LocalService(FOLDER, Ports.anyFree());
    private static LocalDatabase database = newDatabase();
    private static LivePhones phones;

    @BeforeAll
    static void start() {
        database.start();
        IDENTITY.awaitReady(Duration.ofMinutes(4));
        SERVICE.start(BUILD, database, IDENTITY);
        SERVICE.awaitReady();
        phones = new LivePhones(SERVICE.address());
    }

    @AfterAll
    static void stop() {
        phones.close();
        SERVICE.close();
        database.close();
    }

    @Test
    void killingTheServiceLosesNoCard() throws Exception {
        Set<UUID> acknowledged = writeUntil(() -> {
            phones.write(3);
            SERVICE.kill();
        });
        phones.write(2);
        SERVICE.start(BUILD, database, IDENTITY);
        SERVICE.awaitReady();
        assertNothingIsMissing(acknowledged);
        phones.awaitEverything();
        assertPhonesHaveEachCardOnce();
    }

    @Test
    void killingTheDatabaseLosesNoCardAndTheServiceGoesOn() throws Exception {
        Set<UUID> acknowledged = writeUntil(() -> {
            phones.write(3);
            ProcessHandle server = database.process();
            server.destroyForcibly();
            server.onExit().join();
        });
        phones.write(2);
        database = newDatabase();
        database.start();
        phones.awaitEverything();
        assertPhonesHaveEachCardOnce();
        assertNothingIsMissing(acknowledged);
        assertThat(write(writer(), UUID.randomUUID(), 0)).as("entry after the database is back").isTrue();
    }

    private static void assertPhonesHaveEachCardOnce() throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            phones.assertEachOnceAndInOrder(connection);
        }
    }

    private static LocalDatabase newDatabase() {
        return new LocalDatabase(FOLDER, LASTING.path("mariadb-11.4"), DATABASE_PORT);
    }

    /** Cards that were acknowledged while four people wrote, up to and past the moment of the blow. */
    private static Set<UUID> writeUntil(Runnable blow) throws InterruptedException {
        Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
        var enough = new CountDownLatch(ENOUGH);
        var over = new AtomicBoolean();
        Writer writer = writer();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            var thread = new Thread(() -> {
                for (int n = 1; !over.get(); n++) {
                    UUID id = UUID.randomUUID();
                    if (!write(writer, id, n)) {
                        return;
                    }
                    acknowledged.add(id);
                    enough.countDown();
                }
            });
            threads.add(thread);
            thread.start();
        }
        assertThat(enough.await(2, TimeUnit.MINUTES)).as("%d cards acknowledged", ENOUGH).isTrue();
        blow.run();
        over.set(true);
        for (Thread thread : threads) {
            thread.join(TimeUnit.MINUTES.toMillis(2));
        }
        return acknowledged;
    }

    /** Somebody at the entry form: their session, its form token, and the first exercise on the list. */
    private record Writer(Session session, String token, String exercise) {
    }

    private static Writer writer() {
        Session session = Sessions.of("koordynator-2205", SERVICE.address());
        String exercise = Jsoup.parse(session.get(ENTRY).body()).select("select#cwiczenie option:not([value=''])").first().attr("value");
        var form = Jsoup.parse(session.get(ENTRY + "?cwiczenie=" + exercise).body());
        return new Writer(session, form.select("form#kartka input[name=csrf-token]").attr("value"), exercise);
    }

    private static boolean write(Writer writer, UUID id, int number) {
        try {
            return writer.session().post(ENTRY, writer.token(), Map.of("id", id.toString(), "cwiczenie", writer.exercise(), "obszar", "EDU",
                    "tresc", "Kartka przed awarią numer " + number, "kanal", "scribe", "jezyk", "pl")).statusCode() == 303;
        } catch (UncheckedIOException e) {
            return false; // nobody was told that it was saved
        }
    }

    private static void assertNothingIsMissing(Set<UUID> acknowledged) throws SQLException {
        Set<UUID> stored = new HashSet<>();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var sql = connection.createStatement()) {
            try (var rows = sql.executeQuery("SELECT id FROM card WHERE text LIKE 'Kartka przed awari%'")) {
                while (rows.next()) {
                    stored.add(UUID.fromString(rows.getString(1)));
                }
            }
            try (var gaps = sql.executeQuery("SELECT max(seq) - count(*) FROM workshop_event GROUP BY workshop_id")) {
                while (gaps.next()) {
                    assertThat(gaps.getLong(1)).as("numbers missing in an event log").isZero();
                }
            }
        }
        assertThat(stored).containsAll(acknowledged);
    }
}
