package pl.pomost.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that says yes to everything, takes the letter and hangs up before it says that it has. */
final class HangingUp {

    private HangingUp() {
    }

    /** @return whether a letter was taken */
    static boolean afterTheLetter(ServerSocket socket) throws IOException {
        try (var client = socket.accept()) {
            var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
            answer(client, "220 example.org");
            boolean inTheLetter = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.equals(".")) {
                    return true;
                }
                if (!inTheLetter) {
                    inTheLetter = line.equals("DATA");
                    answer(client, inTheLetter ? "354 go on" : "250 yes");
                }
            }
            return false;
        }
    }

    private static void answer(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }
}
