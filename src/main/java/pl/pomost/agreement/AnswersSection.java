package pl.pomost.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.process.ProcessInput;
import pl.pomost.process.ProcessJson;
import pl.pomost.process.ProcessOutput;
import pl.pomost.process.ProcessSection;

/**
 * {@code agreements}: what the team answered to what was sent to it. An answer that was given here is changed by no file, as little as what
 * institutions answered; a file brings answers only to what the team has not answered yet. What was never sent here is kept as it came.
 */
@ApplicationScoped
class AnswersSection implements ProcessSection {

    private static final String KEY = "agreements";
    /** Who answered, where only a file says that somebody did. */
    private static final String FILE = "plik procesu";

    private final Dispatches dispatches;
    private final TeamAnswers answers;
    private final AnsweredElsewheres elsewheres;
    private final Authors authors;

    AnswersSection(Dispatches dispatches, TeamAnswers answers, AnsweredElsewheres elsewheres, Authors authors) {
        this.dispatches = dispatches;
        this.answers = answers;
        this.elsewheres = elsewheres;
        this.authors = authors;
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public Set<String> keys() {
        return Set.of(KEY);
    }

    @Override
    public void clear(ProcessInput input) {
        elsewheres.forget(input.enrolment());
    }

    @Override
    public void load(ProcessInput input) {
        if (input.raw(KEY).isEmpty()) {
            return;
        }
        Map<String, Dispatch> sent = dispatches.everTo(input.enrolment()).stream().collect(Collectors.toMap(Dispatch::code, each -> each));
        Set<UUID> answered = answers.everOf(input.enrolment()).stream().map(TeamAnswer::dispatchId).collect(Collectors.toSet());
        ArrayNode foreign = JsonNodeFactory.instance.arrayNode();
        for (ObjectNode entry : input.list(KEY)) {
            Optional<Dispatch> known = Optional.ofNullable(sent.get(entry.path("code").asText())).filter(each -> each.title().equals(entry.path("title").asText()));
            if (known.isEmpty()) {
                foreign.add(entry);
            } else if (!answered.contains(known.get().id())) {
                bring(input.enrolment(), known.get(), entry);
            }
        }
        elsewheres.persist(new AnsweredElsewhere(input.enrolment(), ProcessJson.text(foreign)));
    }

    @Override
    public void save(ProcessOutput output) {
        Map<UUID, List<TeamAnswer>> given = answers.everOf(output.enrolment()).stream().collect(Collectors.groupingBy(TeamAnswer::dispatchId));
        Optional<AnsweredElsewhere> foreign = elsewheres.findByIdOptional(output.enrolment());
        if (given.isEmpty() && foreign.isEmpty()) {
            return;
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        dispatches.everTo(output.enrolment()).stream().filter(each -> given.containsKey(each.id())).sorted(Comparator.comparing(Dispatch::number))
                .forEach(each -> list.add(form(each, given.get(each.id()))));
        foreign.ifPresent(all -> ProcessJson.parse(all.content()).forEach(list::add));
        output.put(KEY, list);
    }

    private static ObjectNode form(Dispatch dispatch, List<TeamAnswer> given) {
        TeamAnswer last = given.get(given.size() - 1);
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("code", dispatch.code()).put("kind", dispatch.kind().key()).put("title", dispatch.title());
        dispatch.standard().ifPresent(standard -> node.put("standard", standard).put("standard_version", dispatch.standardVersion().orElseThrow()));
        node.setAll(form(last));
        if (given.size() > 1) {
            given.subList(0, given.size() - 1).forEach(before -> node.withArray("earlier").add(form(before)));
        }
        return node;
    }

    private static ObjectNode form(TeamAnswer answer) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("answer", answer.kind().key());
        answer.words().ifPresent(words -> node.put("words", words));
        node.put("date", answer.givenOn().toString());
        return answer.isLate() ? node.put("late", true) : node;
    }

    private void bring(UUID enrolment, Dispatch dispatch, ObjectNode entry) {
        int seq = 0;
        for (JsonNode before : entry.path("earlier")) {
            TeamAnswer earlier = answer(enrolment, dispatch, ++seq, before);
            earlier.supersede();
            answers.persist(earlier);
        }
        answers.persist(answer(enrolment, dispatch, ++seq, entry));
    }

    private TeamAnswer answer(UUID enrolment, Dispatch dispatch, int seq, JsonNode node) {
        LocalDate on = LocalDate.parse(node.path("date").asText());
        Optional<String> words = Optional.of(node.path("words").asText("")).filter(text -> !text.isEmpty());
        var answer = new TeamAnswer(dispatch.id(), enrolment, seq, AnswerKind.of(node.path("answer").asText()).orElseThrow(), words,
                node.path("late").asBoolean() || on.isAfter(dispatch.dueOn()), authors.of(FILE, on));
        if (dispatch.isWithdrawn()) {
            answer.withdraw();
        }
        return answer;
    }
}
