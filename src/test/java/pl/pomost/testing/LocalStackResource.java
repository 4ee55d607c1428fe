package pl.pomost.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pl.pomost.local.LocalDatabase;
import pl.pomost.local.LocalIdentity;
import pl.pomost.local.Ports;
import pl.pomost.local.StackFolder;

/**
 * A real MariaDB, empty at the start of each run, and a real Keycloak with the demo realm, for all tests of one JVM. When somebody has
 * started a Keycloak for several lanes and says its port (system property {@value #SHARED}), it is that one.
 */
public class LocalStackResource implements QuarkusTestResourceLifecycleManager {

    /** Ports of the servers that run already. Kept by the JVM: after a restart of the service this class is loaded anew. */
    private static final String PORT = "pomost.test.port.";
    private static final String SHARED = PORT + "keycloak";
    /** Programs and data of the servers. Tests that run side by side in several JVMs have folders of their own. */
    public static final Path FOLDER = Path.of("target/test-stack", System.getProperty("pomost.test.lane", "one-lane"));
    @Override
    public Map<String, String> start() {
        var lasting = new StackFolder(FOLDER);
        LocalIdentity identity;
        LocalDatabase database;
        synchronized (System.class) {
            identity = identity(lasting);
            database = database(lasting);
        }
        identity.awaitReady(Duration.ofMinutes(4));
        var settings = new HashMap<String, String>();
        settings.put("quarkus.datasource.jdbc.url", database.url());
        settings.put("quarkus.datasource.username", database.user());
        settings.put("quarkus.datasource.password", database.password());
        settings.put("quarkus.oidc.auth-server-url", identity.issuer());
        settings.put("quarkus.oidc.credentials.secret", "pomost-demo-only-secret-not-for-production");
        settings.put("quarkus.oidc.token-state-manager.encryption-secret", "a-secret-of-the-tests-of-32-characters");
        settings.put("pomost.demo", "true");
        return settings;
    }

    @Override
    public void stop() {
        // the servers stay for the next test class; they end with the JVM
    }

    /** Programs and Keycloak's folder stay between runs, for its first start takes most of a minute. */
    public static LocalIdentity identity(StackFolder lasting) {
        Optional<Integer> running = running(SHARED);
        var identity = new LocalIdentity(lasting, running.orElseGet(Ports::anyFree));
        if (running.isEmpty()) {
            identity.start(Path.of("target/local/keycloak.tar.gz"), Path.of("deploy/keycloak/pomost-demo-realm.json"));
            lives(SHARED, identity.port(), identity::close);
        }
        return identity;
    }

    /** Data of the service never outlive a run. */
    private static LocalDatabase database(StackFolder lasting) {
        Optional<Integer> running = running(PORT + "database");
        var fresh = new StackFolder(FOLDER.resolve("run-" + ProcessHandle.current().pid()));
        var database = new LocalDatabase(fresh, lasting.path("mariadb-11.4"), running.orElseGet(Ports::anyFree));
        if (running.isEmpty()) {
            database.start();
            lives(PORT + "database", database.port(), database::close);
        }
        return database;
    }

    private static Optional<Integer> running(String server) {
        return Optional.ofNullable(Integer.getInteger(server));
    }

    private static void lives(String server, int port, Runnable end) {
        System.setProperty(server, String.valueOf(port));
        Runtime.getRuntime().addShutdownHook(new Thread(end));
    }
}
