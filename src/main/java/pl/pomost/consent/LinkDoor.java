package pl.pomost.consent;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;
import pl.pomost.access.LinkRefusal;
import pl.pomost.workshop.GuessLimits;

/**
 * The door behind which pages are that a secret link opens. Whoever has tried too many words waits, with the right ones too: else right
 * and wrong ones could be told apart. Words that never opened anything count as tries.
 */
@ApplicationScoped
public class LinkDoor {

    private static final int GONE = 410;
    private static final int TOO_OFTEN = 429;
    private static final int MINUTE = 60;

    private final GuessLimits limits;

    LinkDoor(GuessLimits limits) {
        this.limits = limits;
    }

    /** Why a door stays shut. */
    public enum Shut {
        UNKNOWN, ENDED, TOO_OFTEN
    }

    /**
     * @param address where the request comes from
     * @param open    what the right words open
     * @param shut    the page that is shown otherwise
     */
    public Response through(String address, Supplier<Response> open, Function<Shut, TemplateInstance> shut) {
        if (!limits.mayTry(address)) {
            return Response.fromResponse(page(TOO_OFTEN, shut.apply(Shut.TOO_OFTEN))).header(HttpHeaders.RETRY_AFTER, MINUTE).build();
        }
        try {
            return open.get();
        } catch (LinkRefusal refusal) {
            if (!refusal.ended()) {
                limits.missed(address);
            }
            return page(refusal.ended() ? GONE : 404, shut.apply(refusal.ended() ? Shut.ENDED : Shut.UNKNOWN));
        }
    }

    public static Response page(int status, TemplateInstance page) {
        return Response.status(status).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(page).build();
    }
}
