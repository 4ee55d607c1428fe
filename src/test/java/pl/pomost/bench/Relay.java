package pl.pomost.bench;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import pl.pomost.bench.Client.Answer;

/** The least that a live service can do: what is posted goes to all who listen in the room, from memory, with no database and no rules. */
final class Relay implements Target, AutoCloseable {

    private final Vertx vertx = Vertx.vertx();
    private final Map<String, List<HttpServerResponse>> rooms = new ConcurrentHashMap<>();
    private final Map<String, AtomicLong> numbers = new ConcurrentHashMap<>();
    private final HttpServer server = vertx.createHttpServer(new HttpServerOptions().setHost("127.0.0.1").setPort(0)).requestHandler(this::answer);

    Relay() {
        server.listen().toCompletionStage().toCompletableFuture().join();
    }

    @Override
    public Client client() {
        return new Client(server.actualPort());
    }

    @Override
    public void enter(Client client, int room, int guests) {
        // whoever comes may listen
    }

    @Override
    public String stream(int room) {
        return "/" + room;
    }

    @Override
    public Future<Answer> post(Client client, int room, int guest, String id) {
        return client.post("/" + room, Map.of(), "[{\"id\":\"" + id + "\",\"text\":\"Kartka " + Tally.words(id) + "\"}]");
    }

    @Override
    public Future<Answer> join(Client client, int room, int guest) {
        return client.post("/joined" + room, Map.of(), "[]").compose(answer -> client.post("/joined" + room, Map.of(), "[]"));
    }

    @Override
    public int memory() {
        return 0;
    }

    /** {@code GET /room} listens, {@code POST /room} says. */
    private void answer(HttpServerRequest request) {
        List<HttpServerResponse> room = rooms.computeIfAbsent(request.path(), path -> new CopyOnWriteArrayList<>());
        if (request.method().name().equals("GET")) {
            HttpServerResponse response = request.response().setChunked(true).putHeader("Content-Type", "text/event-stream");
            response.write(": \n\n");
            room.add(response);
            response.closeHandler(gone -> room.remove(response));
            return;
        }
        request.body().onSuccess(body -> {
            long number = numbers.computeIfAbsent(request.path(), path -> new AtomicLong()).incrementAndGet();
            Buffer event = Buffer.buffer("id: r-" + number + "\nevent: cards\ndata: ").appendBuffer(body).appendString("\n\n");
            room.forEach(each -> each.write(event));
            request.response().end();
        });
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
