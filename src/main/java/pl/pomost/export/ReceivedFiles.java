package pl.pomost.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.shared.Problem;

/**
 * Files as they arrive from the network. How fast they come is the sender's affair, so nothing else is held meanwhile, each
 * must be here within a term, and one account sends only a few at a time.
 */
@ApplicationScoped
class ReceivedFiles {

    private static final int MOST = 16;
    private static final int MOST_OF_ONE = 2;
    private static final int PIECE = 64 * 1024;

    private final Semaphore room = new Semaphore(MOST);
    private final Map<String, Integer> senders = new ConcurrentHashMap<>();
    private final Duration term;

    ReceivedFiles(@ConfigProperty(name = "pomost.process.upload-term", defaultValue = "PT2M") Duration term) {
        this.term = term;
    }

    /**
     * @return the file on disk, which the caller deletes
     * @throws InvalidProcessFile 413 when it is larger than {@code mostBytes}
     * @throws Problem            408 when it takes too long, 503 when too many files are on their way
     */
    Path keep(InputStream in, String sender, int mostBytes) throws IOException {
        enter(sender);
        try {
            return receive(in, mostBytes);
        } finally {
            leave(sender);
        }
    }

    private Path receive(InputStream in, int mostBytes) throws IOException {
        long begun = System.nanoTime();
        Path file = Files.createTempFile("proces", ".json");
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] piece = new byte[PIECE];
            long length = 0;
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                length += read;
                requireWithin(length, mostBytes, begun);
                out.write(piece, 0, read);
            }
            return file;
        } catch (IOException | RuntimeException e) {
            Files.delete(file);
            throw e;
        }
    }

    private void requireWithin(long length, int mostBytes, long begun) {
        if (length > mostBytes) {
            throw InvalidProcessFile.tooLarge(mostBytes);
        }
        if (System.nanoTime() - begun > term.toNanos()) {
            throw new Problem(408, "Plik przychodzi zbyt wolno", "Sprawdź połączenie z internetem i wczytaj plik jeszcze raz. Niczego nie zmieniliśmy.");
        }
    }

    private void enter(String sender) {
        if (!room.tryAcquire()) {
            throw busy();
        }
        if (senders.merge(sender, 1, Integer::sum) > MOST_OF_ONE) {
            leave(sender);
            throw busy();
        }
    }

    private void leave(String sender) {
        senders.computeIfPresent(sender, (name, files) -> files == 1 ? null : files - 1);
        room.release();
    }

    private static Problem busy() {
        return new Problem(503, "Zbyt wiele plików naraz", "Poczekaj minutę i wczytaj plik jeszcze raz. Niczego nie zmieniliśmy.").after(60);
    }
}
