package pl.pomost.region;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.Viewer;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Editions;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.Gmina;
import pl.pomost.directory.Gminas;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;
import pl.pomost.process.ProcessInput;
import pl.pomost.process.ProcessSection;
import pl.pomost.review.ForgetPath;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;
import pl.pomost.shared.DomainClock;
import pl.pomost.thread.ThreadLinks;
import pl.pomost.workshop.PrepareWorkshops;

/**
 * A place to try a scenario out: a powiat that is not one. It is in no list, on no map and on no public page; only ROPS gets
 * in. Each trial begins with nothing.
 */
@ApplicationScoped
public class TryScenario {

    /** No powiat of Poland has such a code. */
    public static final String PRACTICE = "0000";

    private final Powiats powiats;
    private final Gminas gminas;
    private final Editions editions;
    private final Enrolments enrolments;
    private final Scenarios scenarios;
    private final List<ProcessSection> sections;
    private final ThreadLinks links;
    private final ForgetPath path;
    private final PrepareWorkshops workshops;
    private final DomainClock clock;
    private final AuditLog audit;

    TryScenario(Powiats powiats, Gminas gminas, Editions editions, Enrolments enrolments, Scenarios scenarios, @All List<ProcessSection> sections,
            ThreadLinks links, ForgetPath path, PrepareWorkshops workshops, DomainClock clock, AuditLog audit) {
        this.powiats = powiats;
        this.gminas = gminas;
        this.editions = editions;
        this.enrolments = enrolments;
        this.scenarios = scenarios;
        this.sections = sections;
        this.links = links;
        this.path = path;
        this.workshops = workshops;
        this.clock = clock;
        this.audit = audit;
    }

    /** Throws away what the last trial left, and prepares the workshops of this version, drafts too. */
    @Transactional
    public void begin(String id, String version, Viewer by) {
        Scenario scenario = scenarios.byIdAndVersion(id, version).orElseThrow(NotFoundException::new);
        Powiat powiat = powiats.findByIdOptional(PRACTICE).orElseGet(this::found);
        Enrolment enrolment = enrolled(powiat);
        path.ofPractice(enrolment.id());
        empty(enrolment.id(), powiat);
        enrolment.follow(scenario.id(), scenario.version());
        workshops.prepare(enrolment.id(), by.username());
        audit.record(by.username(), "scenario.tried", null, id + " " + version, "Rozpoczęto próbę scenariusza „" + scenario.title().pl() + "” (" + version + ").");
    }

    private Powiat found() {
        Powiat powiat = Powiat.forPractice(PRACTICE, "powiat ćwiczebny");
        powiats.persistAndFlush(powiat);
        gminas.persist(new Gmina(PRACTICE + "011", PRACTICE, "gmina ćwiczebna", "urban"));
        return powiat;
    }

    private Enrolment enrolled(Powiat powiat) {
        Edition newest = editions.byYearOrNewest(Optional.empty()).orElseThrow(NotFoundException::new);
        return enrolments.of(powiat.teryt(), Optional.of(newest.year())).orElseGet(() -> {
            var enrolment = new Enrolment(UUID.randomUUID(), powiat.teryt(), newest, clock.today());
            enrolments.persistAndFlush(enrolment);
            return enrolment;
        });
    }

    private void empty(UUID enrolment, Powiat powiat) {
        Set<String> keys = sections.stream().flatMap(section -> section.keys().stream()).collect(Collectors.toSet());
        var nothing = new ProcessInput(enrolment, powiat, JsonNodeFactory.instance.objectNode(), keys);
        links.clear(enrolment);
        sections.stream().sorted(Comparator.comparingInt(ProcessSection::order).reversed()).forEach(section -> section.clear(nothing));
    }
}
