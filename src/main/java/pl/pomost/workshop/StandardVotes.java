package pl.pomost.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.pomost.process.ProcessOutput;

/**
 * How people rated standards in a workshop, as a process file tells it: by question, standard and level, how many people. A level on which
 * the hall has agreed is in the self-assessment; these are the answers before that. A file knows sums only, so each becomes one row of the
 * ledger that nobody in particular gave.
 */
@ApplicationScoped
class StandardVotes {

    static final String KEY = "standard_levels";
    private static final String STANDARD = "[A-Z0-9][A-Z0-9.-]{0,19}";

    private final Votes votes;
    private final DotSums sums;

    StandardVotes(Votes votes, DotSums sums) {
        this.votes = votes;
        this.sums = sums;
    }

    /** Whether a workshop of a file says so in the way of {@link #KEY}; what says something else is left to the workshop, as it is. */
    static boolean isTold(ObjectNode workshop) {
        JsonNode told = workshop.path(KEY);
        return told.isObject() && told.properties().stream().allMatch(question -> question.getKey().matches(CardVotes.QUESTION) && question.getValue().isObject()
                && question.getValue().properties().stream().allMatch(standard -> standard.getKey().matches(STANDARD) && CardVotes.isPeopleByLevel(standard.getValue())));
    }

    void load(Workshop workshop, ObjectNode node) {
        if (isTold(node)) {
            node.path(KEY).properties().forEach(question -> question.getValue().properties().forEach(standard -> standard.getValue().properties().forEach(level ->
                    votes.persist(Vote.level(workshop.id(), question.getKey(), VotedOn.standard(standard.getKey()), null, Channels.PAPER,
                            Integer.parseInt(level.getKey()), level.getValue().asInt())))));
        }
    }

    /** By workshop; one in which nobody rated a standard is not in it. */
    Map<UUID, JsonNode> save(ProcessOutput output) {
        Map<UUID, ObjectNode> told = new HashMap<>();
        List<DotSums.StandardSum> all = sums.standardsOf(output.enrolment());
        all.forEach(sum -> told.computeIfAbsent(sum.workshopId(), id -> JsonNodeFactory.instance.objectNode()).withObjectProperty(sum.question())
                .withObjectProperty(sum.standard()).put(String.valueOf(sum.level()), sum.people()));
        return Map.copyOf(told);
    }
}
