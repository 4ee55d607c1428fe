package pl.pomost.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Which ports the stack listens on; all of them on the loopback address only. */
public record Ports(int http, int identity, int database) {

    public static Ports fromEnvironment() {
        return new Ports(number("QUARKUS_HTTP_PORT", 8080), number("POMOST_KEYCLOAK_PORT", 8081),
                number("POMOST_DB_PORT", 3307));
    }

    public void requireFree() {
        requireFree(http, "QUARKUS_HTTP_PORT");
        requireFree(identity, "POMOST_KEYCLOAK_PORT");
        requireFree(database, "POMOST_DB_PORT");
    }

    public static int anyFree() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireFree(int port, String variable) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new StackFailure("Port " + port + " is taken by another program: end that program or choose another port with "
                    + variable + "=<number>.");
        }
    }

    private static int number(String variable, int otherwise) {
        String value = System.getenv(variable);
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        try {
            int port = Integer.parseInt(value.trim());
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException e) {
            // told below, together with numbers out of range
        }
        throw new StackFailure(variable + "=" + value + " is not a port: give a number from 1 to 65535.");
    }
}
