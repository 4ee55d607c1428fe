package pl.pomost.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The README's Run command, as somebody at a terminal would use it. Its Keycloak is the one that the tests have unpacked and that has built
 * itself already, without its data: that it does both at its first start is shown by all other tests, and takes half a minute.
 */
class LauncherIT {

    private static final Path DATA = Path.of("target/launcher-it");

    private final Path output = Path.of("target/launcher-it.log");

    @Test
    void oneSignalEndsEverythingThatTheCommandStarted() throws Exception {
        bringKeycloak();
        int http = Ports.anyFree();
        Process command = run(Map.of("QUARKUS_HTTP_PORT", String.valueOf(http), "POMOST_KEYCLOAK_PORT", String.valueOf(Ports.anyFree()),
                "POMOST_DB_PORT", String.valueOf(Ports.anyFree()), "POMOST_DATA", DATA.toString(), "POMOST_DEMO", "false"));
        List<ProcessHandle> family;
        try {
            awaitLine(command, "Press Ctrl-C");
            assertThat(status(http, "/q/health/ready")).isEqualTo(200);
            assertThat(status(http, "/api/v1/about")).isEqualTo(200);
            family = command.descendants().toList();
            assertThat(family).hasSizeGreaterThanOrEqualTo(3);
        } finally {
            command.destroy();
        }
        assertThat(command.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(family).noneMatch(ProcessHandle::isAlive);
        assertThat(Files.readString(output)).contains("koordynator-2205").contains("http://localhost:" + http);
    }

    @Test
    void aTakenPortIsSaidInOneSentence() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process command = run(Map.of("QUARKUS_HTTP_PORT", String.valueOf(taken.getLocalPort()), "POMOST_DATA", "target/launcher-it-taken"));
            assertThat(command.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(command.exitValue()).isEqualTo(1);
            assertThat(Files.readAllLines(output)).filteredOn(line -> !line.isBlank()).singleElement().asString()
                    .contains("Port " + taken.getLocalPort() + " is taken").contains("QUARKUS_HTTP_PORT");
        }
    }

    private static void bringKeycloak() throws Exception {
        String name = "keycloak-" + LocalIdentity.VERSION;
        Path unpacked = Stream.of("shared", "one-lane").map(lane -> Path.of("target/test-stack", lane, name)).filter(Files::exists).findFirst().orElseThrow();
        Files.createDirectories(DATA);
        var copy = new ProcessBuilder("bash", "-c", "rm -rf \"$1/$2\" && cp -a \"$0\" \"$1\" && rm -rf \"$1/$2/data\"", unpacked.toString(), DATA.toString(), name)
                .inheritIO().start();
        assertThat(copy.waitFor()).isZero();
    }

    private Process run(Map<String, String> settings) throws IOException {
        // the build has just been made: what the command would build again is taken as fresh
        Files.writeString(Path.of("target/local/built"), "");
        var builder = new ProcessBuilder("deploy/local/run").redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(settings);
        return builder.start();
    }

    private void awaitLine(Process command, String words) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(4);
        while (!Files.readString(output).contains(words)) {
            assertThat(command.waitFor(200, TimeUnit.MILLISECONDS)).as("ended early: %s", Files.readString(output)).isFalse();
            assertThat(System.nanoTime()).as("not ready in time: %s", Files.readString(output)).isLessThan(end);
        }
    }

    private static int status(int port, String path) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
                BodyHandlers.discarding()).statusCode();
    }
}
