package pl.pomost.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** How many powiats have spoken in each of these rounds; rounds in which nobody has are left out. One query. */
    public Map<UUID, Long> spoken(Collection<UUID> rounds) {
        return rounds.isEmpty() ? Map.of() : find("select v.roundId, count(distinct v.powiat) from Voice v where v.roundId in ?1 group by v.roundId", rounds).project(Object[].class).stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    void takeOff(@Observes AccountClosed closed) {
        update("castBy = ?1 where castBy = ?2", closed.pseudonym(), closed.username());
    }
}
