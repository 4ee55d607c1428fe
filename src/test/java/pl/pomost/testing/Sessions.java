package pl.pomost.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** Real sessions: each logs in through Keycloak's own form, once, and is used by all tests of the run. */
public final class Sessions {

    /** Longer than any page takes; a page that never answers must fail, not hang. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern LOGIN_FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final Map<String, Session> KEPT = new ConcurrentHashMap<>();

    private Sessions() {
    }

    public static Session anonymous(String address) {
        return new Session(address);
    }

    /** @param address of the service under test, e.g. {@code http://localhost:8081} */
    public static Session of(String username, String address) {
        return KEPT.computeIfAbsent(username + "@" + address, key -> alone(username, address));
    }

    /** A session for a test that ends it. */
    public static Session alone(String username, String address) {
        var session = new Session(address);
        session.logIn(username);
        return session;
    }

    /** A browser without a screen: keeps cookies, follows nothing by itself. */
    public static final class Session {

        private final String address;
        private final CookieManager cookies = new LocalCookies();
        private String token;
        private final HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1)
                .cookieHandler(cookies).followRedirects(Redirect.NEVER).build();

        private Session(String address) {
            this.address = address;
        }

        public HttpResponse<String> get(String path) {
            return send(HttpRequest.newBuilder(uri(path)).timeout(PATIENCE).header("Accept", "text/html").build());
        }

        /** What a page's link leads to, as bytes. */
        public byte[] download(String path) {
            return send(HttpRequest.newBuilder(uri(path)).timeout(PATIENCE).build(), BodyHandlers.ofByteArray()).body();
        }

        /** Posts a form with the form token that the service gave this session. */
        public HttpResponse<String> post(String path, Map<String, String> fields) {
            return post(path, formToken(), fields);
        }

        public HttpResponse<String> post(String path, List<Map.Entry<String, String>> fields) {
            return post(path, formToken(), fields);
        }

        /** Posts a form with a form token that the caller read from a page of this session. */
        public HttpResponse<String> post(String path, String token, Map<String, String> fields) {
            return post(path, token, List.copyOf(fields.entrySet()));
        }

        private HttpResponse<String> post(String path, String token, List<Map.Entry<String, String>> fields) {
            String body = Stream.concat(fields.stream(), Stream.of(Map.entry("csrf-token", token))).map(e -> encode(e.getKey()) + "=" + encode(e.getValue())).collect(Collectors.joining("&"));
            return send(HttpRequest.newBuilder(uri(path)).timeout(PATIENCE).header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Accept", "text/html").POST(BodyPublishers.ofString(body)).build());
        }

        /** Sends a form as the script of a page does, with this form token. @param more headers beside the usual ones */
        public HttpResponse<String> script(String path, String token, Map<String, String> fields, Map<String, String> more) {
            String body = Stream.concat(fields.entrySet().stream(), Stream.of(Map.entry("csrf-token", token))).map(e -> encode(e.getKey()) + "=" + encode(e.getValue())).collect(Collectors.joining("&"));
            var request = HttpRequest.newBuilder(uri(path)).timeout(PATIENCE).header("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8").header("Accept", "application/json");
            more.forEach(request::header);
            return send(request.POST(BodyPublishers.ofString(body)).build());
        }

        /** Sends a form with a file in it, as a browser does. */
        public HttpResponse<String> upload(String path, Map<String, String> fields, String field, byte[] file) {
            String edge = "granica-" + UUID.randomUUID();
            var body = new ByteArrayOutputStream();
            Stream.concat(fields.entrySet().stream(), Stream.of(Map.entry("csrf-token", formToken()))).forEach(each -> body.writeBytes(
                    ("--" + edge + "\r\nContent-Disposition: form-data; name=\"" + each.getKey() + "\"\r\n\r\n" + each.getValue() + "\r\n").getBytes(StandardCharsets.UTF_8)));
            body.writeBytes(("--" + edge + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"plik\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            body.writeBytes(file);
            body.writeBytes(("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
            return send(HttpRequest.newBuilder(uri(path)).timeout(PATIENCE).header("Content-Type", "multipart/form-data; boundary=" + edge)
                    .header("Accept", "text/html").POST(BodyPublishers.ofByteArray(body.toByteArray())).build());
        }

        /** Posts a form of the kind that can carry files, with texts only. */
        public HttpResponse<String> postParts(String path, Map<String, String> fields) {
            String edge = "between-the-parts";
            String body = Stream.concat(fields.entrySet().stream(), Stream.of(Map.entry("csrf-token", formToken())))
                    .map(each -> "--" + edge + "\r\nContent-Disposition: form-data; name=\"" + each.getKey() + "\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n" + each.getValue() + "\r\n")
                    .collect(Collectors.joining()) + "--" + edge + "--\r\n";
            return send(HttpRequest.newBuilder(uri(path)).timeout(PATIENCE).header("Content-Type", "multipart/form-data; boundary=" + edge)
                    .header("Accept", "text/html").POST(BodyPublishers.ofString(body)).build());
        }

        public List<HttpCookie> cookies() {
            return cookies.getCookieStore().getCookies();
        }

        /** The form token in force: each page with a form carries it, and it lasts as long as the session. */
        public String formToken() {
            if (token == null) {
                token = Jsoup.parse(get("/elementy").body()).select("input[name=csrf-token]").attr("value");
            }
            return token;
        }

        private void logIn(String username) {
            var form = follow(get("/start"));
            // without the parser of the tests, for benches log in too
            var action = LOGIN_FORM.matcher(form.body()).results().map(found -> found.group(1).replace("&amp;", "&")).findFirst().orElseThrow(() -> new IllegalStateException("No form to log in at " + form.uri()));
            String body = "username=" + encode(username) + "&password=pomost";
            var back = follow(send(HttpRequest.newBuilder(URI.create(action)).timeout(PATIENCE).header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(body)).build()));
            if (back.statusCode() != 200 || !back.uri().toString().startsWith(address)) {
                throw new IllegalStateException("Login of " + username + " ended with " + back.statusCode() + " at " + back.uri());
            }
        }

        private HttpResponse<String> follow(HttpResponse<String> response) {
            var current = response;
            for (int hops = 0; hops < 10 && current.statusCode() / 100 == 3; hops++) {
                URI next = current.uri().resolve(current.headers().firstValue("Location").orElseThrow());
                current = send(HttpRequest.newBuilder(next).timeout(PATIENCE).header("Accept", "text/html").build());
            }
            return current;
        }

        private HttpResponse<String> send(HttpRequest request) {
            return send(request, BodyHandlers.ofString());
        }

        private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> body) {
            try {
                return client.send(request, body);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private URI uri(String path) {
            return URI.create(address + path);
        }

        private static String encode(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }

    /** Browsers treat localhost as secure and send it cookies marked so; Java does not. */
    private static final class LocalCookies extends CookieManager {

        LocalCookies() {
            super(null, CookiePolicy.ACCEPT_ALL);
        }

        @Override
        public void put(URI uri, Map<String, List<String>> headers) throws IOException {
            super.put(uri, headers);
            getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
        }
    }
}
