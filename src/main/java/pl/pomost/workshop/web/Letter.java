package pl.pomost.workshop.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * An invitation to a workshop, for paper and for e-mail alike.
 *
 * @param to         name of the person or of the institution
 * @param details    second line of the address: institution of a person, street of an institution
 * @param email      address; empty when nobody has told it
 * @param paragraphs of the text
 */
record Letter(String to, String details, Optional<String> email, String subject, List<String> paragraphs, String signature) {

    /** A link that opens the letter in the reader's own mail program, ready to be sent (RFC 6068). */
    public Optional<String> mailto() {
        return email.map(address -> "mailto:" + encoded(address).replace("%40", "@") + "?subject=" + encoded(subject) + "&body=" + encoded(text()));
    }

    /** All of it as plain text. */
    public String text() {
        return String.join("\r\n\r\n", paragraphs) + "\r\n\r\n" + signature;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
