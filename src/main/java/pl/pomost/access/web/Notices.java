package pl.pomost.access.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import pl.pomost.shared.Saved;

/** What a page says before its own words because of how somebody came to it. */
@Named("notices")
@ApplicationScoped
public class Notices {

    private final CurrentVertxRequest current;

    Notices(CurrentVertxRequest current) {
        this.current = current;
    }

    /** Whether a form was sent when the session had ended, so that it was not saved. */
    public boolean sessionEnded() {
        return current.getCurrent() != null && current.getCurrent().request().getParam(ExpiredSession.SIGN) != null;
    }

    /** Whether the form that led here was saved; said once. */
    public boolean saved() {
        return current.getCurrent() != null && current.getCurrent().request().getCookie(Saved.COOKIE) != null;
    }
}
