package pl.pomost.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The append-only story of who did what. Called inside the transaction of the deed, so that neither stands without the other. */
@ApplicationScoped
public class AuditLog implements PanacheRepositoryBase<AuditEvent, UUID> {

    private final Clock clock;

    AuditLog(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param actor    user name of the account that did it
     * @param action   short key, e.g. {@code process.imported}
     * @param powiat   TERYT code, or null when no powiat is concerned
     * @param subject  code of the thing, or null
     * @param sentence Polish sentence without personal data of immigrants
     */
    public void record(String actor, String action, String powiat, String subject, String sentence) {
        persist(new AuditEvent(clock.instant(), actor, action, powiat, subject, sentence));
    }

    /** The newest first. */
    public List<AuditRow> page(AuditFilter filter, int number, int size) {
        return find(filter.where() + " order by at desc, id", filter.values()).page(Page.of(number, size)).project(AuditRow.class).list();
    }

    public long count(AuditFilter filter) {
        return count(filter.where(), filter.values());
    }

    /**
     * Takes the user name of a closed account off its deeds and off the sentences about it. The deeds stay, as those of one and the
     * same person whom nobody can name. Runs in the caller's transaction.
     */
    public void takeOff(String username, String pseudonym) {
        update("actor = ?1 where actor = ?2", pseudonym, username);
        update("subject = ?1 where subject = ?2 and action like 'role.%'", pseudonym, username);
        String named = "konto " + username;
        update("sentence = replace(sentence, ?1, ?2) where right(sentence, ?3) = ?1", named, "konto " + pseudonym, named.length());
    }

    int forgetBefore(Instant moment) {
        return (int) delete("at < ?1", moment);
    }
}
