package pl.pomost.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import pl.pomost.testing.Sessions.Session;

/** Requests that no client library would send: written byte by byte. */
public final class RawHttp implements AutoCloseable {

    private static final int PATIENCE = 20_000;

    private final Socket socket;
    private final String host;

    private RawHttp(String address) throws IOException {
        URI uri = URI.create(address);
        host = uri.getAuthority();
        socket = new Socket(uri.getHost(), uri.getPort());
        socket.setSoTimeout(PATIENCE);
    }

    public static RawHttp to(String address) {
        try {
            return new RawHttp(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cookies of a session, as a header. */
    public static String cookies(Session session) {
        return "Cookie: " + session.cookies().stream().map(cookie -> cookie.getName() + "=" + cookie.getValue()).collect(Collectors.joining("; ")) + "\r\n";
    }

    /**
     * Sends a request and waits for the answer.
     *
     * @param headers each ended by CRLF
     * @return the whole answer, as it came
     */
    public String send(String method, String path, String headers, String body) {
        begin(method, path, headers + "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n", body);
        return answer();
    }

    /** Waits until the service has closed the connection. @return what it said until then */
    public String answer() {
        try (InputStream in = socket.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a request, or the beginning of one whose {@code headers} promise more, and waits for nothing. */
    public void begin(String method, String path, String headers, String body) {
        try {
            String head = method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n" + headers + "\r\n";
            socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
