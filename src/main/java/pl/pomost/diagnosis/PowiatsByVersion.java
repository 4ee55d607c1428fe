package pl.pomost.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Editions;
import pl.pomost.standard.VersionsInUse;

/** How many powiats agreed on a level by which version of a standard. */
@ApplicationScoped
class PowiatsByVersion implements VersionsInUse {

    private final SelfAssessments assessments;
    private final Editions editions;

    PowiatsByVersion(SelfAssessments assessments, Editions editions) {
        this.assessments = assessments;
        this.editions = editions;
    }

    @Override
    public Map<Integer, Long> powiatsBy(String code) {
        return editions.current().map(Edition::id).map(edition -> assessments.powiatsByVersion(code, edition)).orElse(Map.of());
    }
}
