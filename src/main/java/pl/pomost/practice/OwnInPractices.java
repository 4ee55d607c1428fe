package pl.pomost.practice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What this module keeps about one person, for that person alone. */
@ApplicationScoped
public class OwnInPractices {

    private final Practices practices;
    private final PracticeRatings ratings;
    private final PracticeSteps steps;
    private final JointSteps joints;

    OwnInPractices(Practices practices, PracticeRatings ratings, PracticeSteps steps, JointSteps joints) {
        this.practices = practices;
        this.ratings = ratings;
        this.steps = steps;
        this.joints = joints;
    }

    /** How they rated practices for their powiat: code and verdict. */
    public List<String> ratings(String username) {
        Map<UUID, Usefulness> given = ratings.by(username);
        return given.isEmpty() ? List.of()
                : practices.<Practice>list("id in ?1 order by length(code), code", given.keySet()).stream().map(each -> each.code() + ": " + given.get(each.id())).collect(Collectors.toList());
    }

    /** Reasons and notes that they wrote with steps of practices and of joint actions. */
    public List<String> reasons(String username) {
        return Stream.concat(steps.<PracticeStep>list("takenBy = ?1 and note is not null order by takenAt", username).stream().flatMap(each -> each.note().stream()),
                joints.<JointStep>list("takenBy = ?1 and note is not null order by takenAt", username).stream().flatMap(each -> each.note().stream())).toList();
    }
}
