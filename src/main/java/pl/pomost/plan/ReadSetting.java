package pl.pomost.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.Gminas;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;
import pl.pomost.plan.PlanMaterial.Setting;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;
import pl.pomost.shared.DomainClock;
import pl.pomost.workshop.Workshop;

/** Where and when a process happens: powiat, edition, scenario, the plan's own particulars. */
@ApplicationScoped
class ReadSetting {

    private final Enrolments enrolments;
    private final Powiats powiats;
    private final Gminas gminas;
    private final Plans plans;
    private final WrittenTexts texts;
    private final Scenarios scenarios;
    private final DomainClock clock;

    ReadSetting(Enrolments enrolments, Powiats powiats, Gminas gminas, Plans plans, WrittenTexts texts, Scenarios scenarios, DomainClock clock) {
        this.enrolments = enrolments;
        this.powiats = powiats;
        this.gminas = gminas;
        this.plans = plans;
        this.texts = texts;
        this.scenarios = scenarios;
        this.clock = clock;
    }

    /** @param workshops of the process; the last of them says which scenario the plan follows */
    Setting of(UUID id, List<Workshop> workshops) {
        Enrolment enrolment = enrolments.findByIdOptional(id).orElseThrow(NotFoundException::new);
        Powiat powiat = powiats.findByIdOptional(enrolment.powiat()).orElseThrow(NotFoundException::new);
        Scenario scenario = scenario(enrolment, workshops);
        return new Setting(powiat, gminas.of(powiat.teryt()), enrolment.edition(), scenario, scenario.held(scenarios.standards()),
                plans.findByIdOptional(id), texts(id), clock.today(), enrolment.planState());
    }

    private Map<String, String> texts(UUID id) {
        Map<String, String> written = new LinkedHashMap<>();
        texts.of(id).forEach(text -> text.words().filter(words -> !words.isBlank()).ifPresent(words -> written.put(text.key(), words)));
        return written;
    }

    private Scenario scenario(Enrolment enrolment, List<Workshop> workshops) {
        return workshops.stream().filter(workshop -> workshop.scenario() != null).reduce((one, later) -> later)
                .flatMap(workshop -> scenarios.byIdAndVersion(workshop.scenario(), workshop.scenarioVersion())).orElseGet(() -> scenarios.of(enrolment.scenario()));
    }
}
