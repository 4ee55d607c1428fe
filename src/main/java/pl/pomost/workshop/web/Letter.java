package pl.pomost.workshop.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import pl.pomost.mail.Message;
import pl.pomost.shared.Language;

/**
 * A letter about a workshop, for paper and for e-mail alike.
 *
 * @param code       of the member of the team or of the institution
 * @param to         name of the person or of the institution
 * @param details    second line of the address: institution of a person, street of an institution
 * @param email      address; empty when nobody has told it
 * @param language   in which it is written
 * @param paragraphs of the text
 */
record Letter(String code, String to, String details, Optional<String> email, Language language, String subject, List<String> paragraphs, String signature) {

    /** A link that opens the letter in the reader's own mail program, ready to be sent (RFC 6068). */
    public Optional<String> mailto() {
        return email.map(address -> "mailto:" + encoded(address).replace("%40", "@") + "?subject=" + encoded(subject) + "&body=" + encoded(message("").text()));
    }

    /** For {@code lang=}; empty for Polish, in which the page is. */
    public String foreign() {
        return language.tag().equals(Language.PL.tag()) ? "" : language.tag();
    }

    Message message(String address) {
        return new Message(address, language.tag(), subject, paragraphs, signature);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
