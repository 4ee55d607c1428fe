package pl.pomost.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.pomost.access.AccountClosed;

/** What powiats said in rounds. */
@ApplicationScoped
public class Voices implements PanacheRepositoryBase<Voice, UUID> {

    /** Everything that was ever said, the first word first. */
    public List<Voice> all(UUID round) {
        return list("roundId = ?1 order by castAt, seq", round);
    }

    /** The last word of each powiat, by TERYT. */
    public Map<String, Voice> last(UUID round) {
        Map<String, Voice> last = new LinkedHashMap<>();
        this.<Voice>list("roundId = ?1 order by powiat, seq", round).forEach(voice -> last.put(voice.powiat(), voice));
        return last;
    }

    void takeOff(@Observes AccountClosed closed) {
        update("castBy = ?1 where castBy = ?2", closed.pseudonym(), closed.username());
    }
}
