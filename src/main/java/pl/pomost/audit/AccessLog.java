package pl.pomost.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who opened data that the law protects (rosters, copies of a process, exports about people), and when. */
@ApplicationScoped
public class AccessLog implements PanacheRepositoryBase<AccessRecord, UUID> {

    private final Clock clock;

    AccessLog(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param actor  user name
     * @param powiat TERYT code, or null when no powiat is concerned
     */
    @Transactional
    public void opened(String actor, String powiat, AccessRecord.What what, String subject) {
        persist(new AccessRecord(clock.instant(), actor, powiat, what, subject));
    }

    /** The newest first. */
    public List<AccessRow> page(Optional<String> powiat, int number, int size) {
        return powiat.map(teryt -> find("powiat = ?1 order by at desc", teryt)).orElseGet(() -> find("order by at desc"))
                .page(Page.of(number, size)).project(AccessRow.class).list();
    }

    public List<AccessRow> by(String actor) {
        return find("actor = ?1 order by at desc", actor).project(AccessRow.class).list();
    }

    int forgetBefore(Instant moment) {
        return (int) delete("at < ?1", moment);
    }
}
