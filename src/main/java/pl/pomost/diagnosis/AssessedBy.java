package pl.pomost.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.scenario.Scenarios;
import pl.pomost.scenario.StandardDef;
import pl.pomost.standard.Standards;

/**
 * By which version of a standard a team assesses itself: by the one in force when it first says something of it. Once something is said, the
 * assessment keeps its version, whatever is agreed later, until the team assesses itself anew.
 */
@ApplicationScoped
public class AssessedBy {

    private final Standards standards;
    private final Scenarios scenarios;

    AssessedBy(Standards standards, Scenarios scenarios) {
        this.standards = standards;
        this.scenarios = scenarios;
    }

    /** The version that an assessment keeps, in the area that holds it here; what an import brought and the catalogue never had, has no words. */
    public StandardDef of(SelfAssessment stored) {
        return standards.version(stored.standard(), stored.standardVersion()).flatMap(this::held).orElseGet(() -> unknown(stored));
    }

    /** The version in force, when the assessment keeps an older one. */
    public Optional<StandardDef> newer(SelfAssessment stored) {
        return inForce(stored.standard()).filter(now -> stored.isSaid() && now.version() > stored.standardVersion());
    }

    /** The standards of the scenario that are in force, in their order. */
    public List<StandardDef> inForce() {
        return scenarios.current().held(standards.now());
    }

    public Optional<StandardDef> inForce(String code) {
        return standards.current(code).flatMap(this::held);
    }

    /** A version that the catalogue has or had. */
    public Optional<StandardDef> once(String code, int version) {
        return standards.version(code, version);
    }

    /** By which version a standard is shown to this team: that of its assessment, else the one in force. */
    public Optional<StandardDef> shown(String code, Optional<SelfAssessment> stored) {
        return stored.filter(SelfAssessment::isSaid).map(this::of).or(() -> inForce(code)).or(() -> stored.map(this::of));
    }

    /** All standards of a team by the version it is assessed by: those in force, then those that are not in force any more and were assessed. */
    public List<StandardDef> all(List<SelfAssessment> stored) {
        Map<String, SelfAssessment> byCode = stored.stream().collect(Collectors.toMap(SelfAssessment::standard, each -> each, (first, second) -> first));
        List<StandardDef> now = inForce();
        List<String> codes = now.stream().map(StandardDef::code).toList();
        return Stream.concat(now.stream().map(standard -> Optional.ofNullable(byCode.get(standard.code())).filter(SelfAssessment::isSaid).map(this::of).orElse(standard)),
                stored.stream().filter(each -> !codes.contains(each.standard())).map(this::of)).toList();
    }

    private Optional<StandardDef> held(StandardDef standard) {
        return scenarios.current().held(List.of(standard)).stream().findFirst();
    }

    private StandardDef unknown(SelfAssessment stored) {
        String name = standards.current(stored.standard()).map(StandardDef::name).orElse(stored.standard());
        return new StandardDef(stored.standard(), stored.area(), stored.standardVersion(), "", name, "", "", Map.of());
    }
}
