package pl.pomost.action;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import pl.pomost.process.ProcessInput;
import pl.pomost.process.ProcessInput.Loaded;
import pl.pomost.process.ProcessOutput;
import pl.pomost.process.ProcessSection;
import pl.pomost.shared.CodedEntry;
import pl.pomost.thread.Knot;

/** {@code actions}, {@code indicators}, {@code risks} and {@code postulates}, with what each rests on. */
@ApplicationScoped
class ActionSection implements ProcessSection {

    /** The key of an object that lists what it rests on. */
    private record Rests(String key, Knot on) {
    }

    private static final Rests CARDS = new Rests("source_cards", Knot.CARD);
    private static final Rests GOALS = new Rests("goals", Knot.GOAL);
    private static final Rests ACTIONS = new Rests("actions", Knot.ACTION);
    private static final Rests DIAGNOSIS = new Rests("diagnosis", Knot.DIAGNOSIS);
    private static final String SCORE = "score";

    private final Actions actions;
    private final Indicators indicators;
    private final Risks risks;
    private final Postulates postulates;

    ActionSection(Actions actions, Indicators indicators, Risks risks, Postulates postulates) {
        this.actions = actions;
        this.indicators = indicators;
        this.risks = risks;
        this.postulates = postulates;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Set<String> keys() {
        return Set.of("actions", "indicators", "risks", "postulates");
    }

    @Override
    public void clear(ProcessInput input) {
        UUID enrolment = input.enrolment();
        postulates.delete("enrolmentId", enrolment);
        risks.delete("enrolmentId", enrolment);
        indicators.delete("enrolmentId", enrolment);
        actions.delete("enrolmentId", enrolment);
    }

    @Override
    public void load(ProcessInput input) {
        actions.persist(load(input, "actions", Action.class, Knot.ACTION, GOALS, CARDS));
        indicators.persist(load(input, "indicators", Indicator.class, Knot.INDICATOR, GOALS, ACTIONS));
        risks.persist(load(input, "risks", Risk.class, Knot.RISK, ACTIONS, CARDS));
        postulates.persist(load(input, "postulates", Postulate.class, Knot.POSTULATE, DIAGNOSIS, CARDS));
    }

    private static <T extends CodedEntry> List<T> load(ProcessInput input, String key, Class<T> type, Knot knot, Rests... rests) {
        List<Loaded<T>> all = input.readAll(input.list(key), "code", type, input.codes(knot), rests[0].key(), rests[1].key(),
                knot == Knot.RISK ? SCORE : rests[0].key());
        for (Loaded<T> loaded : all) {
            for (Rests rest : rests) {
                input.link(knot, loaded.entry().id(), rest.on(), loaded.node().path(rest.key()));
            }
        }
        return all.stream().map(Loaded::entry).toList();
    }

    @Override
    public void save(ProcessOutput output) {
        UUID enrolment = output.enrolment();
        output.putAll("actions", actions.of(enrolment), action -> save(output, action, Knot.ACTION, GOALS, CARDS));
        output.putAll("indicators", indicators.of(enrolment), indicator -> save(output, indicator, Knot.INDICATOR, GOALS, ACTIONS));
        output.putAll("risks", risks.of(enrolment), risk -> save(output, risk, Knot.RISK, ACTIONS, CARDS)
                .put(SCORE, risk.score().orElse(null)));
        output.putAll("postulates", postulates.of(enrolment), postulate -> save(output, postulate, Knot.POSTULATE, DIAGNOSIS, CARDS));
    }

    private static ObjectNode save(ProcessOutput output, CodedEntry entry, Knot knot, Rests... rests) {
        output.codes(knot).add(entry.code(), entry.id());
        ObjectNode node = output.write("code", entry.code(), entry);
        for (Rests rest : rests) {
            node.set(rest.key(), output.linkedCodes(entry.id(), rest.on()));
        }
        return node;
    }
}
