package pl.pomost.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes and reads links by which somebody says that they want no more letters of a kind. */
@ApplicationScoped
class StopLinks {

    /** Where they lead; a POST there is the one click of RFC 8058. */
    static final String PATH = "/poczta/rezygnacja/";

    private final MailKeys keys;
    /** Asked for with each letter: where a port is chosen at start, this may be made before it is known. */
    private final Supplier<String> address;
    private volatile String key;

    StopLinks(MailKeys keys, @ConfigProperty(name = "pomost.public-address") Supplier<String> address) {
        this.keys = keys;
        this.address = address;
    }

    String address(Recipient recipient, MailKind kind) {
        return address.get() + PATH + new StopLink(recipient, kind).token(key());
    }

    Optional<StopLink> read(String token) {
        return StopLink.read(token, key());
    }

    private String key() {
        if (key == null) {
            key = QuarkusTransaction.requiringNew().call(keys::get);
        }
        return key;
    }
}
