package pl.pomost.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A real Keycloak from its distribution, with the demo realm; its data stay in the stack's folder. */
public final class LocalIdentity implements AutoCloseable {

    public static final String VERSION = "26.7.3";

    private final StackFolder folder;
    private final int port;
    private Child process;

    public LocalIdentity(StackFolder folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Starts the server and returns at once; {@link #awaitReady} waits for it. */
    public void start(Path distribution, Path realm) {
        Path home = folder.path("keycloak-" + VERSION);
        try {
            if (!Files.exists(home.resolve("bin/kc.sh"))) {
                unpack(distribution);
            }
            Files.createDirectories(home.resolve("data/import"));
            Files.copy(realm, home.resolve("data/import/pomost-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StackFailure("Keycloak cannot be unpacked to " + home + ": " + e.getMessage());
        }
        process = Child.start("Keycloak", List.of(home.resolve("bin/kc.sh").toString(), "start-dev",
                "--http-host=127.0.0.1", "--http-port=" + port, "--hostname=" + address(), "--import-realm",
                "--cache=local", "--http-management-scheme=inherited", "--health-enabled=false"),
                Map.of("JAVA_OPTS_KC_HEAP", "-Xms96m -Xmx256m -XX:MaxMetaspaceSize=192m",
                        // it lives for minutes or serves one person: compiling it thoroughly costs more than it gives
                        "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1",
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "keycloak", "KC_BOOTSTRAP_ADMIN_PASSWORD", folder.secret("keycloak.admin")),
                folder.log("keycloak"));
    }

    public void awaitReady(Duration limit) {
        var client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        var request = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration")).timeout(Duration.ofSeconds(5)).build();
        Child.await("Keycloak", Optional.ofNullable(process), limit, () -> client.send(request, BodyHandlers.discarding()).statusCode() == 200);
    }

    public String issuer() {
        return address() + "/realms/pomost";
    }

    public int port() {
        return port;
    }

    private String address() {
        return "http://localhost:" + port;
    }

    @Override
    public void close() {
        if (process != null) {
            process.close();
        }
    }

    private void unpack(Path distribution) throws IOException {
        // tar is everywhere Maven is on Linux; Java has none of its own
        Path log = folder.log("keycloak-unpack");
        var tar = new ProcessBuilder("tar", "xzf", distribution.toString(), "-C", folder.path("").toString())
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            if (tar.waitFor() != 0) {
                throw new IOException(Files.readString(log).strip());
            }
        } catch (InterruptedException e) {
            tar.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted");
        }
    }
}
