package pl.pomost.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

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
        var service = new LocalService(folder, ports.http());
        started.push(service);
        service.start(build, database, identity);
        service.awaitReady();
        welcome(ports.http(), identity.issuer());

        int code = service.awaitEnd();
        if (!stopping) {
            throw new StackFailure("The service ended with code " + code + "; its log is " + folder.log("service") + ".");
        }
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
        if (!started.isEmpty()) {
            System.out.println("Stopping...");
        }
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception e) {
                System.err.println(e.getMessage());
            }
        }
    }
}
