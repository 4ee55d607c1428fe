package pl.pomost.scenario;

import java.util.List;
import java.util.Optional;

/**
 * One workshop of the process.
 *
 * @param number place in the order, from 1
 * @param code prefix of the codes of its activities and cards: W2
 * @param title the question by which people know it: "Jak jest?"
 * @param name its kind, such as "Warsztat diagnostyczny"
 * @param question what the whole day answers
 * @param votes pool of dots of one person for the whole workshop
 * @param facilitatorQuestions for the person who leads, Polish
 */
public record Stage(int number, String code, LocalizedText title, Optional<LocalizedText> name, LocalizedText question,
        StageWindow window, List<VoteRule> votes, List<String> facilitatorQuestions, List<ActivityTemplate> activities) {

    public Stage {
        name = name == null ? Optional.empty() : name;
        votes = votes == null ? List.of() : List.copyOf(votes);
        facilitatorQuestions = facilitatorQuestions == null ? List.of() : List.copyOf(facilitatorQuestions);
        activities = List.copyOf(activities);
    }

    /** Planned length of the workshop, breaks included. */
    public int minutes() {
        return activities.stream().mapToInt(ActivityTemplate::minutes).sum();
    }

    public Optional<ActivityTemplate> activity(String activityCode) {
        return activities.stream().filter(activity -> activity.code().equals(activityCode)).findFirst();
    }

    public Optional<VoteRule> votesOn(String question) {
        return votes.stream().filter(rule -> rule.question().equals(question)).findFirst();
    }
}
