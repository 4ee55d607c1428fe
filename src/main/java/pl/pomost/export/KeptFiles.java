package pl.pomost.export;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.cache.CaffeineCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import pl.pomost.plan.PlanDocument;
import pl.pomost.shared.PolishNumbers;
import pl.pomost.shared.Problem;

/**
 * The last files that were written: a PDF takes a second of a processor and a good part of the memory, so one is written at
 * a time, and the same document gives the same file. What could not be written is not tried again at once.
 */
@ApplicationScoped
class KeptFiles {

    private static final int MOST = 40;

    private final Turns turns = new Turns(1, 12, Duration.ofSeconds(30), KeptFiles::busy);
    private final com.github.benmanes.caffeine.cache.Cache<String, Path> kept;
    private final Map<String, CompletableFuture<Path>> onTheWay = new ConcurrentHashMap<>();
    private final CaffeineCache failed;
    private final WriterApart writing;

    KeptFiles(@CacheName("failed-files") Cache failed, WriterApart writing, WrittenFiles folder) {
        this.writing = writing;
        this.failed = failed.as(CaffeineCache.class);
        this.kept = Caffeine.newBuilder().maximumSize(MOST).removalListener((String key, Path file, RemovalCause why) -> folder.letGo(file)).build();
    }

    /**
     * @param people     tells files apart that differ only in what is outside the hash: the list of people, the paper, drawings
     * @param letterhead asked for only when the file has to be written
     * @throws Problem 422 when the plan is too long to be printed, 503 when too many files are wanted at once or this one could
     *                 not be written a moment ago
     */
    FileContent of(String extension, String sha256, int people, PlanWriter writer, PlanDocument document, Supplier<Letterhead> letterhead) {
        String key = extension + sha256 + people;
        Path before = kept.getIfPresent(key);
        if (before != null && Files.exists(before)) { // somebody may have cleared the folder of temporary files
            return new FileContent.Lying(before);
        }
        var mine = new CompletableFuture<Path>();
        CompletableFuture<Path> other = onTheWay.putIfAbsent(key, mine);
        return new FileContent.Lying(other == null ? filled(key, mine, () -> written(key, writer, document, sha256, letterhead)) : joined(other));
    }

    private Path filled(String key, CompletableFuture<Path> mine, Supplier<Path> written) {
        try {
            Path file = written.get();
            kept.put(key, file);
            mine.complete(file);
            return file;
        } catch (RuntimeException | Error broken) {
            mine.completeExceptionally(broken);
            throw broken;
        } finally {
            onTheWay.remove(key);
        }
    }

    /** What somebody else was waiting for already. */
    private static Path joined(CompletableFuture<Path> file) {
        try {
            return file.join();
        } catch (CompletionException broken) {
            if (broken.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw broken;
        }
    }

    private Path written(String key, PlanWriter writer, PlanDocument document, String sha256, Supplier<Letterhead> letterhead) {
        long letters = document.texts().mapToLong(String::length).sum();
        if (letters > LengthRule.MOST_LETTERS) {
            throw new Problem(422, "Plan jest za długi, żeby go wydrukować", "Teksty planu mają razem %s znaków, a plik mieści najwyżej %s. Skróć najdłuższe opisy i spróbuj jeszcze raz."
                    .formatted(PolishNumbers.typed(BigDecimal.valueOf(letters)), PolishNumbers.typed(BigDecimal.valueOf(LengthRule.MOST_LETTERS))));
        }
        if (failed.getIfPresent(key) != null) {
            throw new Problem(503, "Nie udało się przygotować tego pliku", "Spróbuj jeszcze raz za minutę.").after(60);
        }
        return turns.take(() -> write(key, sha256, writer, document, letterhead.get()));
    }

    /** A part of a long export: between two of them, whoever waits at the screen has their turn. */
    byte[] patiently(PlanWriter writer, PackageContent.Text text, Letterhead letterhead) {
        return turns.patiently(() -> writing.bytes(writer, text.document(), text.sha256(), letterhead));
    }

    private Path write(String key, String sha256, PlanWriter writer, PlanDocument document, Letterhead letterhead) {
        try {
            return writing.write(writer, document, sha256, letterhead);
        } catch (RuntimeException e) {
            note(key);
            throw e;
        }
    }

    private void note(String key) {
        failed.put(key, CompletableFuture.completedFuture(true));
    }

    private static Problem busy() {
        return new Problem(503, "Przygotowujemy inne pliki", "Spróbuj jeszcze raz za pół minuty.").after(30);
    }
}
