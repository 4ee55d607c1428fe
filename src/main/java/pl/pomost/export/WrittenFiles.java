package pl.pomost.export;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jboss.logging.Logger;

/** The folder for files that were just written; they stay in it as long as they are wanted, and all go with the service. Nobody else on the machine can read it. */
@ApplicationScoped
class WrittenFiles {

    private static final Logger LOG = Logger.getLogger(WrittenFiles.class);
    /** Somebody may just be about to open it. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    private static final FileAttribute<?> OWNER_ONLY = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path folder;
    private final Queue<Leaving> leaving = new ConcurrentLinkedQueue<>();

    /** A file that nobody will be given any more, and since when. */
    private record Leaving(Path file, long since) {
    }

    WrittenFiles() {
        try {
            folder = Files.createTempDirectory("pomost-files-"); // readable by its owner alone
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty file that a writer may fill. */
    Path next() {
        try {
            if (!Files.isDirectory(folder)) { // somebody has cleared the folder of temporary files
                Files.createDirectory(folder, OWNER_ONLY);
            }
            return Files.createTempFile(folder, "", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It goes a while later. */
    void letGo(Path file) {
        leaving.add(new Leaving(file, System.nanoTime()));
    }

    @Scheduled(every = "1m", delayed = "1m")
    void clear() {
        clear(System.nanoTime() - GRACE.toNanos());
    }

    void clear(long until) {
        for (Leaving first = leaving.peek(); first != null && first.since() - until <= 0; first = leaving.peek()) {
            delete(first.file());
            leaving.remove(first);
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warnf("The file %s stays: %s", file, e.getMessage());
        }
    }

    @PreDestroy
    void end() {
        try (var files = Files.list(folder)) {
            files.forEach(WrittenFiles::delete);
        } catch (IOException e) {
            LOG.warnf("Files stay in %s: %s", folder, e.getMessage());
        }
        delete(folder);
    }
}
