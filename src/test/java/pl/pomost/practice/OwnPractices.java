package pl.pomost.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;

/** Takes away the practices that a test has begun, with everything that hangs on them; those of the demo stay. */
@ApplicationScoped
public class OwnPractices {

    private final Practices practices;
    private final Takeovers takeovers;
    private final JointActions joints;
    private final PracticeRatings ratings;

    OwnPractices(Practices practices, Takeovers takeovers, JointActions joints, PracticeRatings ratings) {
        this.practices = practices;
        this.takeovers = takeovers;
        this.joints = joints;
        this.ratings = ratings;
    }

    @ActivateRequestContext
    @Transactional
    public void removeJoint(String code) {
        joints.find("code", code).firstResultOptional().ifPresent(joints::delete);
    }

    @ActivateRequestContext
    @Transactional
    public void remove(String code) {
        takeovers.delete("practice", code);
        practices.getEntityManager().createNativeQuery("delete from mail_outbox where letter_key like 'practice/%'").executeUpdate();
        practices.find("code", code).firstResultOptional().ifPresent(practices::delete);
    }

    /** By how many powiats it was rated. */
    @ActivateRequestContext
    @Transactional
    public long ratings(String code) {
        return practices.byCode(code).map(practice -> ratings.count("practiceId", practice.id())).orElse(0L);
    }
}
