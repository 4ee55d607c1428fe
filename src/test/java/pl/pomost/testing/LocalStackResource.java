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
 * A real MariaDB, empty at the start of each run, and a real Keycloak with the demo realm, for all tests of one JVM. A test that
 * fills the whole region asks for a database of its own with the argument {@code database}.
 */
public class LocalStackResource implements QuarkusTestResourceLifecycleManager {

    /** Ports of the servers that run already. Kept by the JVM: after a restart of the service this class is loaded anew. */
    private static final String PORT = "pomost.test.port.";
    /** Programs and data of the servers. Tests that run side by side in several JVMs have folders of their own. */
    public static final Path FOLDER = Path.of("target/test-stack", System.getProperty("pomost.test.lane", "one-lane"));
    private String name = "common";

    @Override
    public void init(Map<String, String> arguments) {
        name = arguments.getOrDefault("database", name);
    }

    @Override
    public Map<String, String> start() {
        var lasting = new StackFolder(FOLDER);
        LocalIdentity identity;
        LocalDatabase database;
        boolean first;
        synchronized (System.class) {
            first = running("keycloak").isEmpty();
            identity = identity(lasting);
            database = database(lasting, name);
        }
        if (first) {
            identity.awaitReady(Duration.ofMinutes(4));
        }
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

    /** The database that a test asked for comes after the one that all have, and so is the one it gets. */
    @Override
    public int order() {
        return name.equals("common") ? 0 : 1;
    }

    @Override
    public void stop() {
        // the servers stay for the next test class; they end with the JVM
    }

    /** Programs and Keycloak's folder stay between runs, for its first start takes most of a minute. */
    private static LocalIdentity identity(StackFolder lasting) {
        Optional<Integer> running = running("keycloak");
        var identity = new LocalIdentity(lasting, running.orElseGet(Ports::anyFree));
        if (running.isEmpty()) {
            identity.start(Path.of("target/local/keycloak.tar.gz"), Path.of("deploy/keycloak/pomost-demo-realm.json"));
            lives("keycloak", identity.port(), identity::close);
        }
        return identity;
    }

    /** Data of the service never outlive a run. */
    private static LocalDatabase database(StackFolder lasting, String name) {
        Optional<Integer> running = running(name);
        var fresh = new StackFolder(FOLDER.resolve("run-" + ProcessHandle.current().pid() + "-" + name));
        var database = new LocalDatabase(fresh, lasting.path("mariadb-11.4"), running.orElseGet(Ports::anyFree));
        if (running.isEmpty()) {
            database.start();
            lives(name, database.port(), database::close);
        }
        return database;
    }

    private static Optional<Integer> running(String server) {
        return Optional.ofNullable(Integer.getInteger(PORT + server));
    }

    private static void lives(String server, int port, Runnable end) {
        System.setProperty(PORT + server, String.valueOf(port));
        Runtime.getRuntime().addShutdownHook(new Thread(end));
    }
}
