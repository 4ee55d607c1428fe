package pl.pomost.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import pl.pomost.local.LocalDatabase;
import pl.pomost.local.LocalIdentity;
import pl.pomost.local.Ports;
import pl.pomost.local.StackFolder;

/** A real MariaDB, empty at the start of each run, and a real Keycloak with the demo realm, for all tests of one JVM. */
public class LocalStackResource implements QuarkusTestResourceLifecycleManager {

    private static LocalDatabase database;
    private static LocalIdentity identity;

    @Override
    public synchronized Map<String, String> start() {
        if (database == null) {
            startServers();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                identity.close();
                database.close();
            }));
        }
        var settings = new HashMap<String, String>();
        settings.put("quarkus.datasource.jdbc.url", database.url());
        settings.put("quarkus.datasource.username", database.user());
        settings.put("quarkus.datasource.password", database.password());
        settings.put("quarkus.oidc.auth-server-url", identity.issuer());
        settings.put("quarkus.oidc.credentials.secret", "pomost-demo-only-secret-not-for-production");
        settings.put("quarkus.oidc.token-state-manager.encryption-secret", "a-secret-of-the-tests-of-32-characters");
        settings.put("quarkus.rest-csrf.token-signature-key", "a-secret-of-the-tests-of-32-characters");
        settings.put("pomost.demo", "true");
        return settings;
    }

    @Override
    public void stop() {
        // the servers stay for the next test class; they end with the JVM
    }

    /** The real server behind the tests, for those that kill it. */
    static LocalDatabase database() {
        return database;
    }

    private static void startServers() {
        // Keycloak's folder stays between runs (its first start takes most of a minute); data of the service never do
        var lasting = new StackFolder(Path.of("target/test-stack"));
        var fresh = new StackFolder(Path.of("target/test-stack/run-" + ProcessHandle.current().pid()));
        identity = new LocalIdentity(lasting, Ports.anyFree());
        identity.start(Path.of("target/local/keycloak.tar.gz"), Path.of("deploy/keycloak/pomost-demo-realm.json"));
        database = new LocalDatabase(fresh, lasting.path("mariadb-11.4"), Ports.anyFree());
        database.start();
        identity.awaitReady(Duration.ofMinutes(4));
    }
}
