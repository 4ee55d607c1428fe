package pl.pomost.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.scenario.StandardDef;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.team.Mention;
import pl.pomost.team.Mentions;
import pl.pomost.team.Participant;

/** People rate standards; institutions own resources. */
@ApplicationScoped
class NamedInDiagnosis implements Mentions {

    private final SelfAssessments assessments;
    private final Resources resources;
    private final DiagnosisEntries entries;
    private final Vocabulary words;

    NamedInDiagnosis(SelfAssessments assessments, Resources resources, DiagnosisEntries entries, Vocabulary words) {
        this.assessments = assessments;
        this.resources = resources;
        this.entries = entries;
        this.words = words;
    }

    @Override
    public List<Mention> ofPerson(Scope scope, Participant person) {
        return Stream.concat(errands(scope, person.code()), ratings(scope, person)).toList();
    }

    /** Entries in which the person is to find something out. */
    private Stream<Mention> errands(Scope scope, String code) {
        return entries.of(scope.requireEnrolment()).stream()
                .filter(entry -> Stream.concat(entry.toCheck().stream(), entry.gapErrand().stream()).anyMatch(errand -> code.equals(errand.who())))
                .map(entry -> new Mention(entry.code(), entry.title(), "/powiaty/" + scope.teryt() + "/diagnoza/" + entry.code()));
    }

    private Stream<Mention> ratings(Scope scope, Participant person) {
        return assessments.of(scope.requireEnrolment()).stream()
                .filter(assessment -> assessment.ratings().stream().anyMatch(rating -> person.code().equals(rating.member())))
                .map(assessment -> new Mention(assessment.standard(), words.standard(assessment.standard()).map(StandardDef::name).orElse(""),
                        "/powiaty/" + scope.teryt() + "/samoocena/" + assessment.standard()));
    }

    @Override
    public List<Mention> ofInstitution(Scope scope, String code) {
        return resources.of(scope.requireEnrolment()).stream().filter(resource -> resource.owner().filter(code::equals).isPresent())
                .map(resource -> new Mention(resource.code(), resource.name(), "/powiaty/" + scope.teryt() + "/zasoby/" + resource.code())).toList();
    }
}
