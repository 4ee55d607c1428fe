package pl.pomost.local;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The packaged service as a process of its own, with the database and identity server it is given. */
public final class LocalService implements AutoCloseable {

    private static final String DEMO_SECRET = "pomost-demo-only-secret-not-for-production";
    /** The demo's process lies in 2027-28; this is the day it stands at. */
    private static final String DEMO_DAY = "2028-01-10";

    /**
     * What each card goes through is compiled after fewer calls than the rest, as shares of Java's own thresholds: a burst of a hundred halls is over before Java's second
     * compiler has seen much of it, and to compile everything so soon would take 60 MB more.
     */
    private static final Map<String, String> COMPILED_SOON = Map.of("pl.pomost", "0.1", "io.netty", "0.1", "io.vertx", "0.1", "sun.nio", "0.1", "org.mariadb", "0.1",
            "io.agroal", "0.1", "com.arjuna", "0.1", "java", "0.3");

    private final StackFolder folder;
    private final int port;
    private Child process;

    public LocalService(StackFolder folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** @param build Maven's target folder with the packaged service */
    public void start(Path build, LocalDatabase database, LocalIdentity identity) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                // what lives long has most of the heap: with thousands of open streams it must not come near to a collection of all of it, which stops everything
                // and grows by no such collection either: what nobody has used of it is not taken from the machine
                "-Xms296m", "-Xmx296m", "-XX:MaxNewSize=72m", "-XX:+UseParallelGC", "-XX:MetaspaceSize=176m",
                // what compilers gave back goes back to the machine; the first updates of Java 17 do not know it
                "-XX:+IgnoreUnrecognizedVMOptions", "-XX:TrimNativeHeapInterval=5000", "-XX:ReservedCodeCacheSize=128m", "-XX:MaxMetaspaceSize=208m",
                "-XX:+ExitOnOutOfMemoryError"));
        command.add("-XX:CompileCommand=quiet");
        COMPILED_SOON.forEach((packages, share) -> command.add("-XX:CompileCommand=CompileThresholdScaling," + packages + ".*::*," + share));
        Stream.of(System.getenv().getOrDefault("POMOST_JAVA_OPTS", "").split(" ")).filter(option -> !option.isBlank()).forEach(command::add);
        command.addAll(List.of("-jar", build.resolve("quarkus-app/quarkus-run.jar").toAbsolutePath().toString()));
        process = Child.start("The service", command, environment(database, identity), folder.log("service"));
    }

    public void awaitReady() {
        var client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        var request = HttpRequest.newBuilder(URI.create(address() + "/q/health/ready")).timeout(Duration.ofSeconds(5)).build();
        process.await(Duration.ofMinutes(3), () -> client.send(request, BodyHandlers.discarding()).statusCode() == 200);
    }

    public String address() {
        return "http://localhost:" + port;
    }

    int awaitEnd() throws InterruptedException {
        return process.awaitEnd();
    }

    /** Ends the process as a power cut would: no chance to finish anything. */
    public void kill() {
        process.kill();
    }

    @Override
    public void close() {
        if (process != null) {
            process.close();
        }
    }

    private Map<String, String> environment(LocalDatabase database, LocalIdentity identity) {
        var environment = new HashMap<String, String>();
        // else the C library keeps what each thread has given back to itself
        environment.put("MALLOC_ARENA_MAX", "2");
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.url());
        environment.put("QUARKUS_DATASOURCE_USERNAME", database.user());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
        environment.put("POMOST_ISSUER", identity.issuer());
        environment.put("POMOST_OIDC_SECRET", DEMO_SECRET);
        environment.put("POMOST_SESSION_SECRET", folder.secret("session"));
        String demo = System.getenv().getOrDefault("POMOST_DEMO", "true");
        environment.put("POMOST_DEMO", demo);
        if (Boolean.parseBoolean(demo)) {
            environment.put("POMOST_DOMAIN_DATE", System.getenv().getOrDefault("POMOST_DOMAIN_DATE", DEMO_DAY));
        }
        return environment;
    }
}
