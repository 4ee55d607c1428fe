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

/**
 * A real MariaDB, empty at the start of each run, and a real Keycloak with the demo realm, for all tests of one JVM. A test that
 * fills the whole region asks for a database of its own with the argument {@code database}.
 */
public class LocalStackResource implements QuarkusTestResourceLifecycleManager {

    private static final Map<String, LocalDatabase> DATABASES = new HashMap<>();
    private static LocalIdentity identity;
    private String name = "common";

    @Override
    public void init(Map<String, String> arguments) {
        name = arguments.getOrDefault("database", name);
    }

    @Override
    public Map<String, String> start() {
        LocalDatabase database = servers(name);
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

    private static synchronized LocalDatabase servers(String name) {
        // programs and Keycloak's folder stay between runs (its first start takes most of a minute); data of the service never do
        var lasting = new StackFolder(Path.of("target/test-stack"));
        boolean first = identity == null;
        if (first) {
            identity = new LocalIdentity(lasting, Ports.anyFree());
            identity.start(Path.of("target/local/keycloak.tar.gz"), Path.of("deploy/keycloak/pomost-demo-realm.json"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                identity.close();
                DATABASES.values().forEach(LocalDatabase::close);
            }));
        }
        LocalDatabase database = DATABASES.computeIfAbsent(name, key -> {
            var fresh = new StackFolder(Path.of("target/test-stack/run-" + ProcessHandle.current().pid() + "-" + key));
            var server = new LocalDatabase(fresh, lasting.path("mariadb-11.4"), Ports.anyFree());
            server.start();
            return server;
        });
        if (first) {
            identity.awaitReady(Duration.ofMinutes(4));
        }
        return database;
    }
}
