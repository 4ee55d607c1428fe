package pl.pomost.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What organisations outside were asked and said, plan by plan. */
@ApplicationScoped
public class OutsideOpinions implements PanacheRepositoryBase<OutsideOpinion, UUID> {

    /** Of all versions of a plan, the newest first. Callers hand in an enrolment of which they may see everything. */
    public List<OutsideOpinion> of(UUID enrolment) {
        return list("enrolmentId = ?1 order by versionNumber desc, givenAt", enrolment);
    }

    public List<OutsideOpinion> ofInvitation(UUID invitation) {
        return list("invitationId", invitation);
    }

    /** Names of those who spoke, and drafts that were never sent. */
    int forgetNames(Instant before) {
        return update("personName = null, personPosition = null where personName is not null and givenAt < ?1", before)
                + update("draft = null where draft is not null and invitationId in (select i.id from OutsideInvitation i where i.askedAt < ?1)", before);
    }
}
