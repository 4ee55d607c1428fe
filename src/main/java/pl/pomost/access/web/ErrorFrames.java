package pl.pomost.access.web;

import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;

/**
 * The frame of a page that says no. Whoever is logged in still is, and of a powiat that they may see they keep the menu. When even
 * that cannot be found out, the frame is bare: saying no must work when nothing else does.
 */
@ApplicationScoped
class ErrorFrames {

    private static final Logger LOG = Logger.getLogger(ErrorFrames.class);
    private static final Pattern OF_POWIAT = Pattern.compile("/?powiaty/([0-9]{4})(/.*)?");
    /** The section of no page: nothing in the menu is marked as the page one is on. */
    private static final String NOWHERE = "?";

    private final CurrentViewer viewer;
    private final CurrentScope scopes;
    private final Pages pages;
    private final SecurityIdentity identity;

    ErrorFrames(CurrentViewer viewer, CurrentScope scopes, Pages pages, SecurityIdentity identity) {
        this.viewer = viewer;
        this.scopes = scopes;
        this.pages = pages;
        this.identity = identity;
    }

    /** @param bare the frame to fall back to */
    Page of(int status, String path, Page bare) {
        try {
            return BlockingOperationControl.isBlockingAllowed() ? known(status, path, bare.title()) : named(bare);
        } catch (RuntimeException failure) {
            LOG.debugf(failure, "No frame for the answer %d", status);
            return bare;
        }
    }

    /** Where the database cannot be asked: whoever is logged in is at least not told to log in. */
    private Page named(Page bare) {
        Optional<String> name = Optional.of(identity.getPrincipal()).filter(principal -> !identity.isAnonymous())
                .filter(JsonWebToken.class::isInstance).map(token -> ((JsonWebToken) token).getClaim("name"));
        return new Page(bare.title(), name, bare.rail(), bare.demoDate(), bare.assets());
    }

    private Page known(int status, String path, String title) {
        Matcher powiat = OF_POWIAT.matcher(path);
        if ((status == 403 || status == 404) && viewer.get().isLoggedIn() && powiat.matches()) {
            Optional<Page> page = ofPowiat(powiat.group(1), title);
            if (page.isPresent()) {
                return page.get();
            }
        }
        return pages.of(title);
    }

    /** Empty for a powiat that the viewer may not see: there is nothing to go back to. */
    private Optional<Page> ofPowiat(String teryt, String title) {
        try {
            return Optional.of(pages.of(title, scopes.of(teryt), NOWHERE));
        } catch (NotFoundException hidden) {
            return Optional.empty();
        }
    }
}
