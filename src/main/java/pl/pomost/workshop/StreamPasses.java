package pl.pomost.workshop;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import pl.pomost.shared.Secret;

/**
 * By which a screen opens its stream: a page that has checked who looks hands one out, so that thousands of streams can be opened
 * again without asking the database. It lets see what all screens of one workshop show, nothing else; after a restart the page
 * fetches a new one.
 */
@ApplicationScoped
public class StreamPasses {

    private static final Duration TERM = Duration.ofHours(14);
    private final Cache<String, Admission> passes = Caffeine.newBuilder().expireAfterWrite(TERM).maximumSize(100_000).build();

    public String give(Admission admission) {
        String pass = Secret.token();
        passes.put(pass, admission);
        return pass;
    }

    public Optional<Admission> admission(String pass) {
        return Optional.ofNullable(passes.getIfPresent(pass));
    }
}
