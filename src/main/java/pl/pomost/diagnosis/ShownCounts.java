package pl.pomost.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import pl.pomost.access.Scope;

/** Small numbers of people of a powiat: which are shown in public by decision, and which are hidden. For those who answer for the plan and those who review it. */
@ApplicationScoped
public class ShownCounts {

    private final DiagnosisEntries entries;
    private final DataPoints points;
    private final Rules rules;

    ShownCounts(DiagnosisEntries entries, DataPoints points, Rules rules) {
        this.entries = entries;
        this.points = points;
        this.rules = rules;
    }

    /**
     * A small number that was decided about.
     *
     * @param page where the decision is made and taken back
     */
    public record Shown(String code, String page, String what, BigDecimal value, CountShown decision) {
    }

    /** Entries first, then figures; empty for others than the coordinator and those who see the whole region. */
    public List<Shown> of(Scope scope) {
        if (scope.enrolment().isEmpty() || !scope.coordinates() && !scope.viewer().seesWholeRegion()) {
            return List.of();
        }
        String powiat = "/powiaty/" + scope.teryt();
        Stream<Shown> ofEntries = entries.of(scope.requireEnrolment()).stream().filter(entry -> entry.hasSmallCount(rules.smallCount()))
                .flatMap(entry -> entry.countShown().map(decision -> new Shown(entry.code(), powiat + "/diagnoza/" + entry.code() + "#liczba", entry.title(),
                        entry.scale().orElseThrow().count(), decision)).stream());
        Stream<Shown> ofPoints = points.of(scope.requireEnrolment()).stream().filter(point -> point.hasSmallCount(rules.smallCount()))
                .flatMap(point -> point.countShown().map(decision -> new Shown(point.code(), powiat + "/dane/" + point.code() + "#liczba", point.indicator(),
                        point.value().orElseThrow(), decision)).stream());
        return Stream.concat(ofEntries, ofPoints).toList();
    }
}
