package pl.pomost.bench;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Posts and streams over real HTTP: streams have a connection each, posts share some, as browsers and proxies do. */
final class Client implements AutoCloseable {

    private static final Pattern NUMBER = Pattern.compile("id: [a-z0-9]+-(\\d+)\\n");
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient posts;
    private final HttpClient streams;

    Client(int port) {
        var options = new HttpClientOptions().setDefaultHost("127.0.0.1").setDefaultPort(port).setKeepAlive(true).setIdleTimeout(0);
        posts = vertx.createHttpClient(new HttpClientOptions(options).setMaxPoolSize(64).setMaxWaitQueueSize(-1));
        streams = vertx.createHttpClient(new HttpClientOptions(options).setMaxPoolSize(20_000));
    }

    /** Follows a stream; tells the id of each card in it. */
    Future<Void> follow(String path, Tally tally, Consumer<String> seen) {
        return streams.request(HttpMethod.GET, path).compose(HttpClientRequest::send).compose(response -> {
            if (response.statusCode() != 200) {
                return Future.failedFuture(path + ": " + response.statusCode());
            }
            read(response, tally, seen);
            return Future.succeededFuture();
        });
    }

    private static void read(HttpClientResponse response, Tally tally, Consumer<String> seen) {
        var rest = new StringBuilder();
        var last = new AtomicLong();
        response.handler(chunk -> {
            rest.append(chunk.toString());
            int end = rest.lastIndexOf("\n\n");
            if (end < 0) {
                return;
            }
            String complete = rest.substring(0, end + 2);
            rest.delete(0, end + 2);
            for (Matcher number = NUMBER.matcher(complete); number.find();) {
                long now = Long.parseLong(number.group(1));
                if (last.get() > 0 && now != last.get() + 1) {
                    tally.disordered.incrementAndGet();
                }
                last.set(now);
            }
            for (Matcher id = ID.matcher(complete); id.find();) {
                seen.accept(id.group(1));
            }
        });
    }

    Future<Answer> get(String path, Map<String, String> headers) {
        return ask(HttpMethod.GET, path, headers, Buffer.buffer());
    }

    Future<Answer> post(String path, Map<String, String> headers, String body) {
        return ask(HttpMethod.POST, path, headers, Buffer.buffer(body));
    }

    /** @param cookies as they would be sent back */
    record Answer(int status, String body, String cookies) {
    }

    private Future<Answer> ask(HttpMethod method, String path, Map<String, String> headers, Buffer body) {
        return posts.request(method, path).compose(request -> {
            headers.forEach(request::putHeader);
            return request.send(body);
        }).compose(response -> response.body().map(all -> new Answer(response.statusCode(), all.toString(),
                String.join("; ", response.cookies().stream().map(cookie -> cookie.replaceAll(";.*", "")).toList()))));
    }

    Vertx vertx() {
        return vertx;
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
