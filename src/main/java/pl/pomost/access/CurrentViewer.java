package pl.pomost.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import pl.pomost.shared.Language;

/** The viewer of this request, whether they came with a session or with a token. */
@RequestScoped
public class CurrentViewer {

    private final SecurityIdentity identity;
    private final Memberships memberships;
    private Viewer viewer;

    CurrentViewer(SecurityIdentity identity, Memberships memberships) {
        this.identity = identity;
        this.memberships = memberships;
    }

    public Viewer get() {
        if (viewer == null) {
            viewer = identity.isAnonymous() ? Viewer.NOBODY : fromToken((JsonWebToken) identity.getPrincipal());
        }
        return viewer;
    }

    private Viewer fromToken(JsonWebToken token) {
        var granted = memberships.grantedTo(token.getIssuer(), token.getSubject());
        granted.language().ifPresent(Language::prefer);
        String username = token.getClaim("preferred_username");
        String name = granted.called().orElse(token.getClaim("name"));
        return new Viewer(granted.accountId(), name == null ? username : name, username, identity.getRoles(), granted.duties());
    }
}
