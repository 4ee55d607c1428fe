package pl.pomost.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** What the link in a letter lets its reader do, without logging in: stop letters of one kind, and take that back. */
@ApplicationScoped
public class StopLetters {

    private final StopLinks links;
    private final MailPreferences preferences;
    private final Clock clock;

    StopLetters(StopLinks links, MailPreferences preferences, Clock clock) {
        this.links = links;
        this.preferences = preferences;
        this.clock = clock;
    }

    /** @return which letters this link is about; empty when nobody here has signed it */
    public Optional<MailKind> kind(String token) {
        return links.read(token).map(StopLink::kind);
    }

    @Transactional
    public boolean isStopped(String token) {
        return links.read(token).filter(link -> preferences.of(link.recipient()).get(link.kind()) == MailChoice.NEVER).isPresent();
    }

    /**
     * From now on no letters of this kind go to this addressee, not even those that wait already.
     *
     * @return false when nobody here has signed the link
     */
    @Transactional
    public boolean stop(String token) {
        Optional<StopLink> link = links.read(token);
        link.ifPresent(each -> preferences.choose(each.recipient(), each.kind(), MailChoice.NEVER, clock.instant()));
        return link.isPresent();
    }

    /** Takes it back: letters come as if nothing had ever been chosen. */
    @Transactional
    public boolean resume(String token) {
        Optional<StopLink> link = links.read(token);
        link.ifPresent(each -> preferences.unchoose(each.recipient(), each.kind()));
        return link.isPresent();
    }
}
