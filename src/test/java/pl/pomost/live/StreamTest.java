package pl.pomost.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Over real connections: {@code /s?at} is a stream, {@code /p?at} a question. */
class StreamTest {

    private static final Pattern NUMBER = Pattern.compile("id: abc-(\\d+)");
    private static final String LARGE = "\"" + "x".repeat(8_000) + "\"";

    private final Rush rush = new Rush();
    private Topic topic = new Topic("abc", rush);
    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = HttpClient.newHttpClient();
    private HttpServer server;

    @BeforeEach
    void listen() {
        server = vertx.createHttpServer().requestHandler(request -> {
            if (request.path().equals("/p")) {
                Stream.poll(topic, request.response(), request.query());
            } else {
                Stream.open(topic, request.response(), request.query());
            }
        });
        server.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
    }

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void aQuestionWaitsForTheNextMessageAndIsAnsweredOnce() throws Exception {
        topic.publish("card", "{\"n\":1}");
        assertThat(ask("abc-0").get(5, TimeUnit.SECONDS)).isEqualTo("id: abc-1\nevent: card\ndata: {\"n\":1}\n\n");
        CompletableFuture<String> waiting = ask("abc-1");
        until(() -> topic.listeners() == 1);
        assertThat(waiting).isNotDone();
        topic.publish("card", "{\"n\":2}");
        assertThat(waiting.get(5, TimeUnit.SECONDS)).contains("abc-2").contains("{\"n\":2}");
        assertThat(topic.listeners()).isZero();
    }

    @Test
    void aQuestionThatHearsNothingEndsWithTheNextSignOfLifeAndOneOfAnotherTimeStartsAnew() throws Exception {
        CompletableFuture<String> waiting = ask("abc-0");
        until(() -> topic.listeners() == 1);
        topic.beat();
        assertThat(waiting.get(5, TimeUnit.SECONDS)).isEmpty();
        assertThat(ask("old-7").get(5, TimeUnit.SECONDS)).contains("event: reset");
        until(() -> topic.listeners() == 0);
    }

    @Test
    void aStreamGivesASignOfLifeAtOnceAndResumesWhereItBrokeOff() throws Exception {
        IntStream.rangeClosed(1, 5).forEach(each -> topic.publish("card", "{}"));
        try (Socket screen = open("abc-3")) {
            String said = readUntil(screen, "id: abc-5\nevent: card\ndata: {}\n\n");
            assertThat(said).contains("event: beat").containsSubsequence("id: abc-4", "id: abc-5").doesNotContain("id: abc-3");
        }
        until(() -> topic.listeners() == 0);
    }

    @Test
    void aScreenThatDoesNotReadSlowsNobodyAndStartsAnewWhenItReadsAgain() throws Exception {
        try (Socket slow = open("abc-0"); Socket quick = open("abc-0")) {
            until(() -> topic.listeners() == 2);
            CompletableFuture<String> all = CompletableFuture.supplyAsync(() -> readUntil(quick, "id: abc-3000\n"));
            for (int message = 1; message <= 3000; message++) {
                topic.publish("card", LARGE);
                if (message % 100 == 0) {
                    CompletableFuture<Void> round = new CompletableFuture<>();
                    vertx.runOnContext(done -> round.complete(null));
                    round.get(5, TimeUnit.SECONDS);
                }
            }
            List<Long> heard = numbers(all.get(30, TimeUnit.SECONDS));
            assertThat(heard.get(heard.size() - 1)).isEqualTo(3000);
            String late = readUntil(slow, "event: reset");
            List<Long> before = numbers(late.substring(0, late.lastIndexOf("id: ")));
            assertThat(before).as("what it was told has no gap").containsExactlyElementsOf(LongStream.rangeClosed(1, before.size()).boxed().toList());
            topic.publish("card", "{}");
            assertThat(readUntil(slow, "id: abc-3001\n")).doesNotContain("id: abc-2000\n");
        }
    }

    @Test
    void whileMuchMoreIsComingWhatWasSaidGoesOutTogether() throws Exception {
        var waiting = new AtomicInteger(1_000);
        var patient = new Rush(Duration.ofMinutes(1));
        patient.watch(waiting::get);
        topic = new Topic("abc", patient);
        CompletableFuture<String> screen = ask("abc-0");
        until(() -> topic.listeners() == 1);
        topic.publish("card", "{\"n\":1}");
        assertThat(ask("old-1").get(5, TimeUnit.SECONDS)).as("whoever comes is answered at once").contains("event: reset");
        topic.publish("card", "{\"n\":2}");
        assertThat(screen).isNotDone();
        waiting.set(1);
        assertThat(screen.get(5, TimeUnit.SECONDS)).contains("{\"n\":1}", "{\"n\":2}");
    }

    @Test
    void nobodyWaitsForTheEndOfARushThatGoesOn() throws Exception {
        rush.watch(() -> 1_000);
        CompletableFuture<String> screen = ask("abc-0");
        until(() -> topic.listeners() == 1);
        topic.publish("card", "{\"n\":1}");
        assertThat(screen.get(5, TimeUnit.SECONDS)).contains("{\"n\":1}");
    }

    private CompletableFuture<String> ask(String position) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.actualPort() + "/p?" + position)).build();
        return client.sendAsync(request, BodyHandlers.ofString()).thenApply(answer -> answer.body());
    }

    private Socket open(String position) throws Exception {
        var socket = new Socket();
        socket.setReceiveBufferSize(16_000);
        socket.connect(new InetSocketAddress("127.0.0.1", server.actualPort()));
        socket.getOutputStream().write(("GET /s?" + position + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String readUntil(Socket socket, String end) {
        try {
            socket.setSoTimeout(10_000);
            InputStream in = socket.getInputStream();
            var all = new StringBuilder();
            var buffer = new byte[65_536];
            while (all.indexOf(end, Math.max(0, all.length() - 70_000)) < 0) {
                int count = in.read(buffer);
                all.append(new String(buffer, 0, count, StandardCharsets.US_ASCII));
            }
            // the marks between two chunks of HTTP
            return all.toString().replaceAll("\r\n[0-9a-f]+\r\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Long> numbers(String said) {
        var numbers = new ArrayList<Long>();
        for (Matcher number = NUMBER.matcher(said); number.find();) {
            numbers.add(Long.valueOf(number.group(1)));
        }
        return numbers;
    }

    private static void until(BooleanSupplier reached) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!reached.getAsBoolean() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(reached.getAsBoolean()).isTrue();
    }
}
