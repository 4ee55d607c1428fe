package pl.pomost.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import pl.pomost.access.AccountClosed;
import pl.pomost.access.OwnAccount;

/** What the texts of plans remember of the person who saved them. */
@ApplicationScoped
public class SignedTexts {

    /** Enough to look back on; older ones are kept all the same. */
    private static final int SHOWN = 1_000;

    private final WrittenTexts texts;
    private final TextVersions versions;

    SignedTexts(WrittenTexts texts, TextVersions versions) {
        this.texts = texts;
        this.versions = versions;
    }

    /** A version of a text that somebody saved. @param text its name in the scenario */
    public record Saved(String powiat, String text, Instant at) {
    }

    /** The newest first. Asked only by that person. */
    @Transactional
    public List<Saved> by(String username) {
        return versions.by(username, SHOWN);
    }

    /** The words stay, as those of a former member of the team. */
    void takeOff(@Observes AccountClosed closed) {
        texts.update("savedBy = ?1 where savedBy = ?2", OwnAccount.FORMER, closed.username());
        versions.update("savedBy = ?1 where savedBy = ?2", OwnAccount.FORMER, closed.username());
    }
}
