package pl.pomost.export;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * The folder for files that were just written; they stay in it as long as they are wanted, and all go with the service; those of one that was killed go
 * when the next one starts. Nobody else on the machine can read it.
 */
@ApplicationScoped
class WrittenFiles {

    private static final Logger LOG = Logger.getLogger(WrittenFiles.class);
    private static final String NAME = "pomost-files-";
    private static final Pattern LEFT = Pattern.compile(NAME + "(\\d{1,9})-\\d+");
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
            folder = Files.createTempDirectory(NAME + ProcessHandle.current().pid() + "-"); // readable by its owner alone
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        clearAfterOthers();
    }

    /** Folders of the same account whose process is gone. */
    private void clearAfterOthers() {
        try (var beside = Files.newDirectoryStream(folder.getParent(), each -> LEFT.matcher(each.getFileName().toString()).matches() && !isUsed(each))) {
            beside.forEach(WrittenFiles::clear);
        } catch (IOException | DirectoryIteratorException e) { // another one may be clearing at this moment
            LOG.warnf("Files of an earlier run may stay in %s: %s", folder.getParent(), e.getMessage());
        }
    }

    private boolean isUsed(Path other) throws IOException {
        var pid = LEFT.matcher(other.getFileName().toString());
        return !Files.isDirectory(other, LinkOption.NOFOLLOW_LINKS) || !Files.getOwner(other).equals(Files.getOwner(folder))
                || pid.matches() && ProcessHandle.of(Long.parseLong(pid.group(1))).isPresent();
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
        clear(folder);
    }

    private static void clear(Path folder) {
        try (var files = Files.list(folder)) {
            files.forEach(WrittenFiles::delete);
        } catch (IOException e) {
            LOG.warnf("Files stay in %s: %s", folder, e.getMessage());
        }
        delete(folder);
    }
}
