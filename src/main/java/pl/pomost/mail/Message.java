package pl.pomost.mail;

import java.util.List;

/**
 * An e-mail, in words.
 *
 * @param to         one address
 * @param language   of the words, as in {@code lang=}
 * @param paragraphs plain text; markup in it is shown, not obeyed
 */
public record Message(String to, String language, String subject, List<String> paragraphs, String signature) {

    public Message {
        paragraphs = List.copyOf(paragraphs);
    }

    /** All of it as plain text. */
    public String text() {
        return String.join("\r\n\r\n", paragraphs) + "\r\n\r\n" + signature;
    }
}
