package pl.pomost.local;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs the whole of Pomost on this machine: MariaDB, Keycloak, then the packaged service. Ending this process, by Ctrl-C
 * or SIGTERM, ends all three in the opposite order.
 */
public final class Launcher {

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final long begin = System.nanoTime();
    private volatile boolean stopping;

    public static void main(String[] args) throws InterruptedException {
        var launcher = new Launcher();
        Runtime.getRuntime().addShutdownHook(new Thread(launcher::stop, "stop"));
        try {
            launcher.run();
        } catch (StackFailure e) {
            if (!launcher.stopping) {
                System.err.println();
                System.err.println("Pomost did not start. " + e.getMessage());
                System.exit(1);
            }
        }
    }

    private void run() throws InterruptedException {
        var ports = Ports.fromEnvironment();
        ports.requireFree();
        var folder = new StackFolder(Path.of(System.getProperty("pomost.data", "data")));
        var build = Path.of(System.getProperty("pomost.build", "target"));
        say("Data folder: " + folder.path(""));

        say("Starting Keycloak (the first time takes up to a minute)...");
        var identity = new LocalIdentity(folder, ports.identity());
        started.push(identity);
        identity.start(build.resolve("local/keycloak.tar.gz"), Path.of(System.getProperty("pomost.realm")));

        say("Starting MariaDB...");
        var database = new LocalDatabase(folder, ports.database());
        started.push(database);
        database.start();
        say("MariaDB is ready on port " + ports.database() + ".");
        identity.awaitReady(Duration.ofMinutes(4));
        say("Keycloak is ready on port " + ports.identity() + ".");

        say("Starting the service...");
        var service = service(folder, build, ports, database, identity);
        started.push(service);
        awaitService(service, ports.http());
        welcome(ports.http(), identity.issuer());

        int code = service.awaitEnd();
        if (!stopping) {
            throw new StackFailure("The service ended with code " + code + "; its log is " + folder.log("service") + ".");
        }
    }

    private static Child service(StackFolder folder, Path build, Ports ports, LocalDatabase database, LocalIdentity identity) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(ports.http()));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.url());
        environment.put("QUARKUS_DATASOURCE_USERNAME", database.user());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
        environment.put("POMOST_ISSUER", identity.issuer());
        environment.put("POMOST_OIDC_SECRET", "pomost-demo-only-secret-not-for-production");
        environment.put("POMOST_SESSION_SECRET", folder.secret("session"));
        environment.put("POMOST_CSRF_SECRET", folder.secret("csrf"));
        environment.putIfAbsent("POMOST_DEMO", System.getenv().getOrDefault("POMOST_DEMO", "true"));
        return Child.start("The service", List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xms64m", "-Xmx320m", "-XX:+UseParallelGC", "-XX:ReservedCodeCacheSize=96m", "-XX:MaxMetaspaceSize=192m",
                "-jar", build.resolve("quarkus-app/quarkus-run.jar").toAbsolutePath().toString()),
                environment, folder.log("service"));
    }

    private static void awaitService(Child service, int port) {
        var client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/q/health/ready")).timeout(Duration.ofSeconds(5)).build();
        service.await(Duration.ofMinutes(3), () -> client.send(request, BodyHandlers.discarding()).statusCode() == 200);
    }

    private void welcome(int port, String issuer) {
        say("Ready.");
        System.out.println("""

                  Pomost      http://localhost:%d
                  Keycloak    %s

                  Demo accounts, all with the password: pomost
                    koordynator-2205        coordinator of powiat kartuski (a complete example)
                    koordynator-<TERYT>     coordinator of any other powiat, e.g. koordynator-2216 (sztumski)
                    czlonek-2205            member of the team of powiat kartuski
                    rops, rops-approver     regional social policy centre: reviewer, approver
                    ekspert-edukacja, ekspert-zdrowie, ekspert-zatrudnienie,
                    ekspert-kultura, ekspert-bezpieczenstwo, ekspert-pomoc
                    auditor, admin

                  Press Ctrl-C to stop everything.
                """.formatted(port, issuer));
    }

    private void say(String sentence) {
        System.out.printf("[%4d s] %s%n", (System.nanoTime() - begin) / 1_000_000_000L, sentence);
    }

    private void stop() {
        stopping = true;
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception e) {
                System.err.println(e.getMessage());
            }
        }
    }
}
