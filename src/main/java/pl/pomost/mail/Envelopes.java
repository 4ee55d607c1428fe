package pl.pomost.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.shared.Language;
import pl.pomost.shared.Secret;
import pl.pomost.shared.Worded;

/** What is around the words of a letter: how to get no more of them, and headers for mail programs. */
@ApplicationScoped
class Envelopes {

    private final StopLinks links;
    /** Asked for with each letter: where a port is chosen at start, this may be made before it is known. */
    private final Supplier<String> address;

    Envelopes(StopLinks links, @ConfigProperty(name = "pomost.public-address") Supplier<String> address) {
        this.links = links;
        this.address = address;
    }

    /** The letter with a last paragraph that says why it came and how to stop such letters. */
    Message words(Message message, MailKind kind) {
        MailTexts texts = Worded.in(MailTexts.class, Language.of(message.language()).orElse(Language.PL));
        String stop = links.address(Recipient.of(message.to()), kind);
        String last = kind.isChosen() || kind == MailKind.DIGEST ? texts.lastLine(texts.kind(kind), stop, address.get() + "/moje-dane/poczta") : texts.lastLineAsked(texts.kind(kind), stop);
        var paragraphs = new ArrayList<>(message.paragraphs());
        paragraphs.add(message.signature());
        return new Message(message.to(), message.language(), message.subject(), paragraphs, last);
    }

    /**
     * @param key of the letter: its Message-ID is made of it, so that a mail program that gets the letter twice can tell
     */
    Map<String, String> headers(String key, MailKind kind, String to) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Message-ID", "<" + Secret.hash(key).substring(0, 40) + "@" + host() + ">");
        headers.put("Auto-Submitted", "auto-generated");
        headers.put("List-Unsubscribe", "<" + links.address(Recipient.of(to), kind) + ">");
        headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        return headers;
    }

    private String host() {
        String host = URI.create(address.get()).getHost();
        return host == null ? "pomost" : host;
    }
}
