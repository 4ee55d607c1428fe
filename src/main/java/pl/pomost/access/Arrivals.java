package pl.pomost.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import pl.pomost.shared.MailAddress;

/** Notes that whoever is asking has come, so that roles can be given to them and they see when they were last here. */
@RequestScoped
public class Arrivals {

    private final SecurityIdentity identity;
    private final OwnAccount own;
    private final Accounts accounts;

    Arrivals(SecurityIdentity identity, OwnAccount own, Accounts accounts) {
        this.identity = identity;
        this.own = own;
        this.accounts = accounts;
    }

    /** @return their account, which is made at the first visit */
    public UUID note() {
        var token = (JsonWebToken) identity.getPrincipal();
        String username = token.getClaim("preferred_username");
        String name = token.getClaim("name");
        own.arrive(token.getIssuer(), token.getSubject(), username, name == null ? username : name, identity.getRoles());
        UUID id = accounts.bySubject(token.getIssuer(), token.getSubject()).orElseThrow().id();
        own.reachedAt(id, address(token));
        return id;
    }

    /** An address that the realm knows nobody has confirmed may be another person's. */
    private static Optional<String> address(JsonWebToken token) {
        boolean unconfirmed = Boolean.FALSE.equals(token.getClaim("email_verified"));
        return Optional.ofNullable(token.<String>getClaim("email")).filter(address -> !unconfirmed && address.length() <= Account.NAME && MailAddress.fits(address));
    }
}
