package pl.pomost.diagnosis;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import pl.pomost.directory.Enrolments;
import pl.pomost.process.Codes;
import pl.pomost.process.ProcessInput;
import pl.pomost.process.ProcessInput.Loaded;
import pl.pomost.process.ProcessOutput;
import pl.pomost.process.ProcessSection;
import pl.pomost.scenario.EntryKind;
import pl.pomost.scenario.Scenarios;
import pl.pomost.thread.Knot;
import pl.pomost.workshop.DotSums;

/** {@code diagnosis} and {@code resources}: entries with their cards; votes and score of an entry are computed. */
@ApplicationScoped
class DiagnosisSection implements ProcessSection {

    private static final String CARDS = "source_cards";

    private final DiagnosisEntries entries;
    private final Resources resources;
    private final DotSums dots;
    private final Enrolments enrolments;
    private final Scenarios scenarios;

    DiagnosisSection(DiagnosisEntries entries, Resources resources, DotSums dots, Enrolments enrolments, Scenarios scenarios) {
        this.entries = entries;
        this.resources = resources;
        this.dots = dots;
        this.enrolments = enrolments;
        this.scenarios = scenarios;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Set<String> keys() {
        return Set.of("diagnosis", "resources");
    }

    @Override
    public void clear(ProcessInput input) {
        entries.delete("enrolmentId", input.enrolment());
        resources.delete("enrolmentId", input.enrolment());
    }

    @Override
    public void load(ProcessInput input) {
        List<Loaded<Resource>> services = input.readAll(input.list("resources"), "id", Resource.class, input.codes(Knot.RESOURCE), CARDS);
        services.forEach(loaded -> input.link(Knot.RESOURCE, loaded.entry().id(), Knot.CARD, loaded.node().path(CARDS)));
        resources.persist(services.stream().map(Loaded::entry));
        List<Loaded<DiagnosisEntry>> found = input.readAll(input.list("diagnosis"), "code", DiagnosisEntry.class,
                input.codes(Knot.DIAGNOSIS), CARDS, "votes", "priority_score");
        found.forEach(loaded -> input.link(Knot.DIAGNOSIS, loaded.entry().id(), Knot.CARD, loaded.node().path(CARDS)));
        entries.persist(found.stream().map(Loaded::entry));
    }

    @Override
    public void save(ProcessOutput output) {
        output.putAll("resources", resources.of(output.enrolment()), resource -> {
            ObjectNode node = output.write("id", resource.code(), resource);
            output.codes(Knot.RESOURCE).add(resource.code(), resource.id());
            node.set(CARDS, output.linkedCodes(resource.id(), Knot.CARD));
            return node;
        });
        Map<UUID, Integer> importance = dots.importance(output.enrolment(), scenarios.of(enrolments.scenarioOf(output.enrolment())).stageOf(EntryKind.DIAGNOSIS));
        output.putAll("diagnosis", entries.of(output.enrolment()), entry -> {
            ObjectNode node = output.write("code", entry.code(), entry);
            Codes codes = output.codes(Knot.DIAGNOSIS);
            codes.add(entry.code(), entry.id());
            node.put("votes", output.linked(entry.id(), Knot.CARD).stream().mapToInt(card -> importance.getOrDefault(card, 0)).sum());
            node.put("priority_score", entry.weight().flatMap(weight -> entry.influence().map(influence -> weight * influence)).orElse(null));
            node.set(CARDS, output.linkedCodes(entry.id(), Knot.CARD));
            return node;
        });
    }
}
