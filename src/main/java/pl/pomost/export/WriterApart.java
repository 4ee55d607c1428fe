package pl.pomost.export;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import pl.pomost.plan.CanonicalJson;
import pl.pomost.plan.PlanDocument;

/**
 * Has files written by a process of its own: what a PDF needs of memory and of the processor is not taken from the halls, and a plan that is too much
 * for it ends that process and not the service. The process starts when it is wanted, has the lowest priority, and goes when nothing was wanted for
 * a while. Formats that need more than a document are written here, they are small.
 */
@ApplicationScoped
class WriterApart {

    private static final Logger LOG = Logger.getLogger(WriterApart.class);
    private static final Duration IDLE = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    /** By these it runs only when nothing else wants to; being nice alone still lets it finish its few milliseconds before whoever wakes up. */
    private static final List<List<String>> LAST = List.of(List.of("/usr/bin/chrt", "--idle", "0"), List.of("/usr/bin/nice", "-n", "19"));
    private static final Set<String> TOLD = Set.of("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "TZ", "MALLOC_ARENA_MAX");

    private final CanonicalJson json;
    private final WrittenFiles files;
    private final boolean apart;
    private final int memory;
    /** One order at a time. */
    private final ReentrantLock turn = new ReentrantLock(true);
    /** Ended without the turn too: whoever stops the service does not wait for a file. */
    private volatile Running running;
    private volatile boolean over;
    private volatile boolean last = true;
    private long lastWanted;

    /** @param memory how many megabytes the process may take for what it writes */
    WriterApart(CanonicalJson json, WrittenFiles files, @ConfigProperty(name = "pomost.exports.apart") boolean apart, @ConfigProperty(name = "pomost.exports.memory") int memory) {
        this.json = json;
        this.files = files;
        this.apart = apart;
        this.memory = memory;
    }

    /**
     * Returns when the file is written; one at a time.
     *
     * @return a file of its own in the folder of {@link WrittenFiles}, of which whoever asked takes care
     * @throws WriterWire.Refused     when it cannot be written
     * @throws UncheckedIOException when the process ended over it, for example because its memory was too small
     */
    Path write(PlanWriter writer, PlanDocument document, String sha256, Letterhead paper) {
        Path file = files.next();
        try {
            if (apart && WriterProcess.WRITERS.stream().anyMatch(each -> each.getClass().isInstance(writer) && each.extension().equals(writer.extension()))) {
                order(new WriterWire.Order(writer.extension(), sha256, json.text(document), paper, file.toAbsolutePath()));
            } else {
                here(writer, document, sha256, paper, file);
            }
        } catch (RuntimeException | Error broken) {
            WrittenFiles.delete(file);
            throw broken;
        }
        return file;
    }

    /** The same for what is kept elsewhere. */
    byte[] bytes(PlanWriter writer, PlanDocument document, String sha256, Letterhead paper) {
        Path file = write(writer, document, sha256, paper);
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            WrittenFiles.delete(file);
        }
    }

    private static void here(PlanWriter writer, PlanDocument document, String sha256, Letterhead paper, Path file) {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            writer.write(document, sha256, paper, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void order(WriterWire.Order order) {
        turn.lock();
        try {
            Running now = ready();
            lastWanted = System.nanoTime();
            now.fill(order);
        } catch (IOException ended) {
            rest();
            throw new UncheckedIOException("The process that writes files ended over a file of kind " + order.extension(), ended);
        } finally {
            turn.unlock();
        }
    }

    /**
     * The process, started when there is none. Where the machine does not let it be the last of all (a container may forbid it), it ends before it says a word;
     * then it is started as any other.
     */
    private Running ready() throws IOException {
        if (running != null && running.process().isAlive()) {
            return running;
        }
        running = start(last);
        if (last && !running.isReady()) {
            LOG.warn("This machine does not let the process that writes files be the last of all: it takes its share of the processor from now on.");
            last = false;
            running = start(false);
        }
        if (!last && !running.isReady()) {
            throw new IOException("The process that writes files does not start");
        }
        if (over) { // stopped in the meantime
            running.process().destroyForcibly();
        }
        return running;
    }

    private Running start(boolean asLast) throws IOException {
        var command = new ArrayList<String>();
        LAST.stream().filter(words -> asLast).filter(words -> Files.isExecutable(Path.of(words.get(0)))).forEach(command::addAll);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xms8m", "-Xmx" + memory + "m", "-Xss2m", "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError", "-XX:+DisplayVMOutputToStderr", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", "-cp", classpath(), WriterProcess.class.getName()));
        var builder = new ProcessBuilder(command).redirectError(Redirect.INHERIT);
        builder.environment().keySet().retainAll(TOLD);
        LOG.debugf("Files are written by a process of up to %d MB", memory);
        return new Running(builder.start());
    }

    /** Of the packaged service, whose own path names nothing but its first jar; else what this process has. */
    private static String classpath() {
        String own = System.getProperty("java.class.path");
        if (!own.endsWith("quarkus-run.jar")) {
            return own;
        }
        Path app = Path.of(own).toAbsolutePath().getParent();
        return "%1$s/app/*:%1$s/lib/main/*:%1$s/lib/boot/*".formatted(app);
    }

    @Scheduled(every = "1m", delayed = "1m")
    void restWhenIdle() {
        if (turn.tryLock()) { // else it is at work
            try {
                if (System.nanoTime() - lastWanted > IDLE.toNanos()) {
                    rest();
                }
            } finally {
                turn.unlock();
            }
        }
    }

    /** In the turn. */
    private void rest() {
        if (running != null) {
            running.process().destroyForcibly();
            running = null;
        }
    }

    /** At once, also in the middle of a file. */
    @PreDestroy
    void stop() {
        over = true;
        Running now = running;
        if (now != null) {
            now.process().destroyForcibly();
        }
    }

    /** The process, and the pipes to it. */
    private record Running(Process process, DataInputStream in, DataOutputStream out) {

        Running(Process process) {
            this(process, new DataInputStream(new BufferedInputStream(process.getInputStream())), new DataOutputStream(new BufferedOutputStream(process.getOutputStream())));
        }

        /** Whether it said that it is there. */
        boolean isReady() throws IOException {
            try {
                WriterWire.await(in);
                return true;
            } catch (EOFException ended) {
                return false;
            }
        }

        void fill(WriterWire.Order order) throws IOException {
            var answered = new CompletableFuture<Void>();
            answered.orTimeout(LONGEST.toSeconds(), TimeUnit.SECONDS).whenComplete((none, late) -> {
                if (late != null) {
                    process.destroyForcibly(); // which ends the waiting below
                }
            });
            try {
                WriterWire.send(order, out);
                WriterWire.await(in);
            } finally {
                answered.complete(null);
            }
        }
    }
}
