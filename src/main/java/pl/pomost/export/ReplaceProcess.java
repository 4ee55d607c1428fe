package pl.pomost.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.Powiat;
import pl.pomost.process.ProcessImported;
import pl.pomost.process.ProcessInput;
import pl.pomost.shared.DomainClock;
import pl.pomost.thread.ThreadLinks;

/** Puts a checked file in the place of a powiat's process; enrols the powiat if need be. Asks nobody for leave. */
@ApplicationScoped
public class ReplaceProcess {

    private final Sections sections;
    private final Enrolments enrolments;
    private final ThreadLinks links;
    private final VerbatimParts parts;
    private final DomainClock clock;
    private final Event<ProcessImported> imported;

    ReplaceProcess(Sections sections, Enrolments enrolments, ThreadLinks links, VerbatimParts parts, DomainClock clock, Event<ProcessImported> imported) {
        this.sections = sections;
        this.enrolments = enrolments;
        this.links = links;
        this.parts = parts;
        this.clock = clock;
        this.imported = imported;
    }

    /**
     * @param file checked: without mistakes for this powiat and edition
     * @param by   user name of whoever does it
     * @return the enrolment
     */
    @Transactional
    public UUID with(ObjectNode file, Powiat powiat, Edition edition, String by) {
        UUID enrolment = enrolments.of(powiat.teryt(), Optional.of(edition.year())).map(Enrolment::id).orElseGet(() -> enrol(powiat, edition));
        var input = new ProcessInput(enrolment, powiat, file, sections.keys());
        links.clear(enrolment);
        sections.backwards().forEach(section -> section.clear(input));
        parts.startAnew();
        sections.inOrder().forEach(section -> section.load(input));
        links.persist(input.links());
        parts.startAnew();
        imported.fire(new ProcessImported(enrolment, powiat.teryt(), by, input.object("plan").map(plan -> plan.path("status").asText(null))));
        return enrolment;
    }

    private UUID enrol(Powiat powiat, Edition edition) {
        var enrolment = new Enrolment(UUID.randomUUID(), powiat.teryt(), edition, clock.today());
        enrolments.persistAndFlush(enrolment);
        return enrolment.id();
    }
}
