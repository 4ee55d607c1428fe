package pl.pomost.bench;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Posts and streams over real HTTP: streams have a connection each, posts share many, as phones behind a proxy do. */
final class Client implements AutoCloseable {

    private static final Pattern NUMBER = Pattern.compile("id: [a-z0-9]+-(\\d+)\\n");
    private static final Pattern CARD = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"[^}]*?\"text\":\"Kartka ([^\"]*)\"");

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient posts;
    private final HttpClient streams;

    Client(int port) {
        var options = new HttpClientOptions().setDefaultHost("127.0.0.1").setDefaultPort(port).setKeepAlive(true).setIdleTimeout(0);
        posts = vertx.createHttpClient(new HttpClientOptions(options).setMaxPoolSize(512).setMaxWaitQueueSize(-1));
        streams = vertx.createHttpClient(new HttpClientOptions(options).setMaxPoolSize(20_000));
    }

    /** Hears of each card in a stream. */
    interface Listener {

        void heard(String id, String text);
    }

    /** Follows a stream. */
    Future<Void> follow(String path, Tally tally, Listener listener) {
        return streams.request(HttpMethod.GET, path).compose(request -> request.send().compose(response -> {
            if (response.statusCode() != 200) {
                return Future.failedFuture(path + ": " + response.statusCode());
            }
            new Reading(tally, listener).of(response);
            return Future.succeededFuture();
        }));
    }

    /** One stream as it comes in. */
    private static final class Reading {

        private final Tally tally;
        private final Listener listener;
        private final StringBuilder rest = new StringBuilder();
        private long last;

        Reading(Tally tally, Listener listener) {
            this.tally = tally;
            this.listener = listener;
        }

        void of(HttpClientResponse response) {
            response.handler(chunk -> {
                rest.append(chunk.toString());
                int end = rest.lastIndexOf("\n\n");
                if (end >= 0) {
                    String complete = rest.substring(0, end + 2);
                    rest.delete(0, end + 2);
                    read(complete);
                }
            });
        }

        private void read(String messages) {
            for (Matcher number = NUMBER.matcher(messages); number.find();) {
                long now = Long.parseLong(number.group(1));
                if (last > 0 && now != last + 1) {
                    tally.disordered();
                }
                last = now;
            }
            for (Matcher card = CARD.matcher(messages); card.find();) {
                listener.heard(card.group(1), card.group(2));
            }
        }
    }

    Future<Answer> get(String path, Map<String, String> headers) {
        return ask(HttpMethod.GET, path, headers, Buffer.buffer());
    }

    Future<Answer> post(String path, Map<String, String> headers, String body) {
        return ask(HttpMethod.POST, path, headers, Buffer.buffer(body));
    }

    /** @param cookies as they would be sent back */
    record Answer(int status, String body, String cookies) {

        /** Fails unless the status is this one. */
        Future<Answer> require(int wanted) {
            return status == wanted ? Future.succeededFuture(this) : Future.failedFuture(status + " in place of " + wanted + ": " + body);
        }
    }

    private Future<Answer> ask(HttpMethod method, String path, Map<String, String> headers, Buffer body) {
        return posts.request(method, path).compose(request -> {
            headers.forEach(request::putHeader);
            // asked for on the thread that the answer comes on: a moment later the body may have gone by
            return request.send(body).compose(response -> response.body().map(all -> new Answer(response.statusCode(), all.toString(),
                    String.join("; ", response.cookies().stream().map(cookie -> cookie.replaceAll(";.*", "")).toList()))));
        });
    }

    /** Waits while streams go on. */
    void pause(long milliseconds) throws InterruptedException, ExecutionException, TimeoutException {
        Promise<Void> over = Promise.promise();
        vertx.setTimer(milliseconds, tick -> over.complete());
        wait(over.future());
    }

    void later(long milliseconds, Runnable deed) {
        vertx.setTimer(milliseconds, tick -> deed.run());
    }

    static <T> T wait(Future<T> future) throws InterruptedException, ExecutionException, TimeoutException {
        return future.toCompletionStage().toCompletableFuture().get(1, TimeUnit.MINUTES);
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
