package pl.pomost.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What texts of plans said before. Callers hand in an enrolment that they may see. */
@ApplicationScoped
public class TextVersions implements PanacheRepositoryBase<TextVersion, UUID> {

    /** Enough to look back on; older ones are kept all the same. */
    private static final int SHOWN = 200;

    /** The newest first. */
    public List<TextVersion> of(UUID enrolment, String key) {
        return find("enrolmentId = ?1 and textKey = ?2 order by revision desc", enrolment, key).page(0, SHOWN).list();
    }

    public Optional<TextVersion> of(UUID enrolment, String key, int revision) {
        return find("enrolmentId = ?1 and textKey = ?2 and revision = ?3", enrolment, key, revision).firstResultOptional();
    }

    /** Those that one account saved last, the newest first. */
    List<SignedTexts.Saved> by(String username, int most) {
        return getEntityManager().createQuery("""
                select new pl.pomost.plan.SignedTexts$Saved(e.powiat, v.textKey, v.savedAt) from TextVersion v join Enrolment e on e.id = v.enrolmentId
                where v.savedBy = :username order by v.savedAt desc""", SignedTexts.Saved.class).setParameter("username", username).setMaxResults(most).getResultList();
    }

    /** Of every text of a plan, by its key. */
    Map<String, TextVersion> newest(UUID enrolment) {
        return find("from TextVersion v where v.enrolmentId = ?1 and v.revision = "
                + "(select max(o.revision) from TextVersion o where o.enrolmentId = v.enrolmentId and o.textKey = v.textKey)", enrolment)
                .stream().collect(Collectors.toMap(TextVersion::textKey, Function.identity()));
    }

    Optional<TextVersion> newest(UUID enrolment, String key) {
        return find("enrolmentId = ?1 and textKey = ?2 order by revision desc", enrolment, key).firstResultOptional();
    }
}
