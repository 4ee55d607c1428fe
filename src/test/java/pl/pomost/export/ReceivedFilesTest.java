package pl.pomost.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import pl.pomost.shared.Problem;

class ReceivedFilesTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final int MOST = 1000;

    @Test
    void aFileArrivesAsItWasSent() throws IOException {
        Path file = new ReceivedFiles(LONG).keep(stream("{}"), "anna", MOST);
        assertThat(file).hasContent("{}");
        Files.delete(file);
    }

    @Test
    void aFileThatTakesTooLongIsRefused() {
        assertThatThrownBy(() -> new ReceivedFiles(Duration.ZERO).keep(stream("{}"), "anna", MOST)).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.status()).isEqualTo(408));
    }

    @Test
    void oneAccountSendsTwoFilesAtATimeAndOthersAreNotConcerned() throws IOException {
        var received = new ReceivedFiles(LONG);
        assertThatThrownBy(() -> received.keep(whileIn(received, "anna", whileIn(received, "anna", stream("{}"))), "anna", MOST))
                .isInstanceOfSatisfying(Problem.class, ReceivedFilesTest::isBusy);
        Files.delete(received.keep(whileIn(received, "anna", whileIn(received, "jan", stream("{}"))), "anna", MOST));
        Files.delete(received.keep(stream("{}"), "anna", MOST));
    }

    @Test
    void thoseWithoutATurnAreToldWhenToComeBack() {
        var turns = new Turns(1, 1, Duration.ZERO, () -> new Problem(503, "Zajęte", null).after(60));
        assertThatThrownBy(() -> turns.take(() -> elsewhere(turns))).isInstanceOfSatisfying(Problem.class, ReceivedFilesTest::isBusy);
        assertThat(turns.<String>take(() -> "wolne")).isEqualTo("wolne");
    }

    private static String elsewhere(Turns turns) {
        try {
            return CompletableFuture.supplyAsync(() -> turns.<String>take(() -> "obok")).join();
        } catch (CompletionException e) {
            throw (Problem) e.getCause();
        }
    }

    private static void isBusy(Problem problem) {
        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.retryAfter()).isEqualTo(Optional.of(60));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes());
    }

    /** A file during whose sending another is sent. */
    private static InputStream whileIn(ReceivedFiles received, String sender, InputStream other) {
        return new InputStream() {
            @Override
            public int read() {
                try {
                    Files.delete(received.keep(other, sender, MOST));
                    return -1;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }
}
