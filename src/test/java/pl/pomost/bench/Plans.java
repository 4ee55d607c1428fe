package pl.pomost.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import pl.pomost.directory.Gmina;
import pl.pomost.directory.Powiat;
import pl.pomost.export.Relocated;

/** The plans of all powiats of the region, each with the whole process of the demo, and their offices, which want them as files at the same moment. */
final class Plans {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path REGION = Path.of("src/main/resources/region/pomorskie.json");
    private static final Path DEMO = Path.of("src/main/resources/demo/kartuski.json");
    private static final int TURNED_AWAY = 503;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String service;
    private final String identity;
    private final List<String> powiats = new ArrayList<>();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final AtomicInteger round = new AtomicInteger();

    /** What became of a round. @param files that were had. @param later how often somebody was told to come again */
    record Had(int files, int later, double seconds) {
    }

    Plans(int port, int identityPort) {
        this.service = "http://localhost:" + port;
        this.identity = "http://localhost:" + identityPort;
    }

    /** Puts the demo's process into each powiat of the region. */
    void fill() throws IOException, InterruptedException {
        JsonNode demo = JSON.readTree(Files.readString(DEMO));
        for (JsonNode row : JSON.readTree(Files.readString(REGION)).get("powiats")) {
            String teryt = row.get("teryt").asText();
            var powiat = new Powiat(teryt, row.get("name").asText(), Powiat.Kind.POWIAT, row.get("seat").asText(), 0, 0, Set.of());
            List<Gmina> gminas = new ArrayList<>();
            row.get("gminas").forEach(gmina -> gminas.add(new Gmina(gmina.get("teryt").asText(), teryt, gmina.get("name").asText(), gmina.get("kind").asText())));
            ObjectNode process = Relocated.to(powiat, IntStream.range(0, demo.at("/powiat/gminas").size()).mapToObj(place -> gminas.get(place % gminas.size())).toList(), demo.deepCopy());
            process.findValues("gminas").stream().filter(JsonNode::isArray).forEach(list -> once((ArrayNode) list));
            signIn(teryt);
            put(teryt, process);
            powiats.add(teryt);
        }
    }

    /** Offices are signed in for the day; that is not part of what is measured. */
    private void signIn(String teryt) throws IOException, InterruptedException {
        tokens.put(teryt, token("koordynator-" + teryt));
    }

    /** A powiat with fewer gminas than the demo's has the same one in several places. */
    private static void once(ArrayNode gminas) {
        var seen = new HashSet<JsonNode>();
        gminas.removeIf(gmina -> !seen.add(gmina));
    }

    int count() {
        return powiats.size();
    }

    /** Changes each plan, so that no file of it has been made before. */
    void change() throws IOException, InterruptedException {
        int now = round.incrementAndGet();
        for (String teryt : powiats) {
            signIn(teryt);
            ObjectNode process = (ObjectNode) JSON.readTree(send(teryt, request(teryt, "/process").GET()).body());
            ((ObjectNode) process.get("vision")).put("shared", process.at("/vision/shared").asText() + " (" + now + ")");
            put(teryt, process);
        }
    }

    /** All offices want their plan in all these formats, one after the other; whoever is told to come again does. */
    Had export(List<String> formats) throws Exception {
        long begun = System.nanoTime();
        var later = new AtomicInteger();
        ExecutorService offices = Executors.newFixedThreadPool(powiats.size());
        List<Future<Integer>> all = new ArrayList<>();
        powiats.forEach(teryt -> all.add(offices.submit(() -> files(teryt, formats, later))));
        offices.shutdown();
        int files = 0;
        for (Future<Integer> each : all) {
            files += each.get(5, TimeUnit.MINUTES);
        }
        return new Had(files, later.get(), (System.nanoTime() - begun) / 1e9);
    }

    private int files(String teryt, List<String> formats, AtomicInteger later) throws IOException, InterruptedException {
        for (String format : formats) {
            HttpResponse<byte[]> answer = send(teryt, request(teryt, "/plan." + format).GET());
            while (answer.statusCode() == TURNED_AWAY) {
                later.incrementAndGet();
                answer = again(answer, teryt, format);
            }
            require(answer);
        }
        return formats.size();
    }

    /** Asks once more when the answer says that it is time. */
    private HttpResponse<byte[]> again(HttpResponse<byte[]> answer, String teryt, String format) {
        long seconds = answer.headers().firstValueAsLong("Retry-After").orElseThrow();
        return CompletableFuture.supplyAsync(() -> {
            try {
                return send(teryt, request(teryt, "/plan." + format).GET());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }, CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS)).join();
    }

    private void put(String teryt, ObjectNode process) throws IOException, InterruptedException {
        require(send(teryt, request(teryt, "/process").header("Content-Type", "application/json").PUT(HttpRequest.BodyPublishers.ofString(process.toString()))));
    }

    private HttpRequest.Builder request(String teryt, String path) {
        return HttpRequest.newBuilder(URI.create(service + "/api/v1/powiaty/" + teryt + path));
    }

    private HttpResponse<byte[]> send(String teryt, HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.header("Authorization", "Bearer " + tokens.get(teryt)).build(), BodyHandlers.ofByteArray());
    }

    private String token(String user) throws IOException, InterruptedException {
        String form = "grant_type=password&client_id=pomost-cli&password=pomost&username=" + URLEncoder.encode(user, StandardCharsets.UTF_8);
        HttpResponse<byte[]> answer = http.send(HttpRequest.newBuilder(URI.create(identity + "/realms/pomost/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form)).build(), BodyHandlers.ofByteArray());
        return JSON.readTree(require(answer).body()).get("access_token").asText();
    }

    private static HttpResponse<byte[]> require(HttpResponse<byte[]> answer) {
        if (answer.statusCode() != 200) {
            throw new UncheckedIOException(new IOException(answer.uri() + ": " + answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8)));
        }
        return answer;
    }
}
