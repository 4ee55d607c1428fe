package pl.pomost.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolments;
import pl.pomost.scenario.Scenarios;
import pl.pomost.scenario.StandardDef;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.workshop.StandardAgreement.Given;

/** Writes down what the team agreed about standards. What belongs to an area may be written by its leader as well. */
@ApplicationScoped
public class AssessStandards {

    private static final int USUALLY_FROM = 2;

    private final SelfAssessments assessments;
    private final Enrolments enrolments;
    private final Scenarios scenarios;
    private final TakeSnapshot snapshot;
    private final DomainClock clock;
    private final AuditLog audit;

    AssessStandards(SelfAssessments assessments, Enrolments enrolments, Scenarios scenarios, TakeSnapshot snapshot, DomainClock clock, AuditLog audit) {
        this.assessments = assessments;
        this.enrolments = enrolments;
        this.scenarios = scenarios;
        this.snapshot = snapshot;
        this.clock = clock;
        this.audit = audit;
    }

    /** The level from which evidence is needed (criterion S1 of the scenario). */
    public int evidenceFrom() {
        return scenarios.current().criterion("S1").map(found -> found.limit("evidence_from_level", USUALLY_FROM)).orElse(USUALLY_FROM);
    }

    /**
     * Whether a team that agrees on this level has to name what shows it. A level that was agreed before and does not change is left to the
     * checklist, as one that came in a file is.
     *
     * @param stored what is there
     * @param proofs how many there would be
     */
    public boolean needsEvidence(Optional<SelfAssessment> stored, Optional<Integer> level, int proofs) {
        boolean asBefore = stored.filter(each -> each.agreedLevel().equals(level) && each.evidence().isEmpty()).isPresent();
        return proofs == 0 && !asBefore && level.filter(agreed -> agreed >= evidenceFrom()).isPresent();
    }

    /**
     * @param standard in the version that it is assessed by; when the team was assessed by another one, a snapshot of that is kept first
     * @param version  that the form was opened with; -1 when the standard had not been assessed
     * @throws EditedMeanwhile when somebody saved it since
     */
    @Transactional
    public void assess(Scope scope, StandardDef standard, int version, AssessmentDraft draft) {
        UUID enrolment = lock(scope.requireEdit(standard.area()));
        Optional<SelfAssessment> stored = assessments.ofStandard(enrolment, standard.code());
        if (stored.map(SelfAssessment::version).orElse(-1) != version) {
            throw new EditedMeanwhile(standard.code());
        }
        if (draft.changesRatings() && !draft.ratingsBefore().equals(Rating.print(stored.map(SelfAssessment::ratings).orElse(List.of())))) {
            throw new EditedMeanwhile(standard.code());
        }
        SelfAssessment assessment = stored.orElseGet(() -> SelfAssessment.of(standard, enrolment, position(standard)));
        measure(scope, assessment, standard);
        assessment.rewrite(draft);
        assessments.persist(assessment);
        record(scope, standard.code(), "Oceniono standard " + standard.code()
                + draft.level().map(level -> ": poziom " + level).orElse(": bez uzgodnionego poziomu"));
    }

    /**
     * Somebody's own rating before the team agrees. Callers hand in a scope of the team.
     *
     * @param member code of the participant who rates
     */
    @Transactional
    public void rate(Scope scope, StandardDef standard, String member, int level) {
        change(scope, standard, assessment -> assessment.rate(member, level));
    }

    /**
     * Hands counted at the table: how many people gave each level.
     *
     * @param hands by level; those of an earlier count go
     */
    @Transactional
    public void count(Scope scope, StandardDef standard, Map<Integer, Integer> hands) {
        change(scope, standard, assessment -> assessment.count(hands.entrySet().stream().filter(each -> each.getValue() > 0)
                .map(each -> Rating.counted(each.getKey(), each.getValue())).toList()));
    }

    /**
     * What a hall agreed on just now.
     *
     * @param evidence what shows it; empty leaves what was there
     * @param given    how people rated it in the hall; whoever is in the ratings by name already is not counted again
     */
    @Transactional
    public void agree(Scope scope, StandardDef standard, int level, Optional<String> evidence, List<Given> given) {
        UUID enrolment = lock(scope.requireEdit(standard.area()));
        SelfAssessment assessment = assessments.ofStandard(enrolment, standard.code()).orElseGet(() -> SelfAssessment.of(standard, enrolment, position(standard)));
        measure(scope, assessment, standard);
        Set<String> named = assessment.ratings().stream().map(Rating::member).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<Integer, Integer> hands = given.stream().filter(each -> each.member().filter(named::contains).isEmpty())
                .collect(Collectors.toMap(Given::level, each -> (int) each.people(), Integer::sum, TreeMap::new));
        assessment.agree(level, clock.today(), evidence.map(what -> new Proof(what, clock.today(), null, Map.of())),
                hands.entrySet().stream().map(each -> Rating.counted(each.getKey(), each.getValue())).toList());
        assessments.persist(assessment);
        record(scope, standard.code(), "Uzgodniono na sali poziom " + level + " standardu " + standard.code());
    }

    /** What was said by another version is kept as it was. */
    private void measure(Scope scope, SelfAssessment assessment, StandardDef standard) {
        if (assessment.isSaid() && assessment.standardVersion() != standard.version()) {
            snapshot.beforeReassessment(scope, assessment);
        }
        assessment.measureBy(standard);
    }

    private void change(Scope scope, StandardDef standard, Consumer<SelfAssessment> rating) {
        UUID enrolment = scope.requireTeam().requireEnrolment();
        enrolments.lockOpen(enrolment);
        SelfAssessment assessment = assessments.ofStandard(enrolment, standard.code()).orElseGet(() -> SelfAssessment.of(standard, enrolment, position(standard)));
        if (!assessment.isSaid()) {
            assessment.measureBy(standard);
        }
        rating.accept(assessment);
        assessments.persist(assessment);
        audit.record(scope.viewer().username(), "assessment.rated", scope.teryt(), standard.code(), "Zapisano indywidualne oceny standardu " + standard.code() + ".");
    }

    /**
     * Many standards in one go; lines that were not changed are left alone, also when somebody else changed them.
     *
     * @throws EditedMeanwhile when somebody saved one of the changed lines since the form was made; then nothing is changed
     */
    @Transactional
    public void assess(Scope scope, List<QuickAssessment> lines) {
        lines.stream().map(line -> line.standard().area()).distinct().forEach(scope::requireEdit);
        UUID enrolment = lock(scope);
        List<QuickAssessment> changed = lines.stream().filter(QuickAssessment::isChanged).toList();
        List<SelfAssessment> all = assessments.of(enrolment);
        for (QuickAssessment line : changed) {
            Optional<SelfAssessment> stored = all.stream().filter(each -> each.standard().equals(line.standard().code())).findFirst();
            if (!QuickAssessment.of(line.standard(), stored).print().equals(line.before())) {
                throw new EditedMeanwhile(line.standard().code());
            }
            SelfAssessment assessment = stored.orElseGet(() -> SelfAssessment.of(line.standard(), enrolment, position(line.standard())));
            measure(scope, assessment, line.standard());
            assessment.rewrite(line);
            assessments.persist(assessment);
        }
        if (!changed.isEmpty()) {
            String codes = changed.stream().map(line -> line.standard().code()).collect(Collectors.joining(", "));
            record(scope, changed.get(0).standard().area(), "Oceniono standardy: " + codes);
        }
    }

    /** The first thing that the transaction reads, so that two people never enter the same standard twice. */
    private UUID lock(Scope scope) {
        UUID enrolment = scope.requireSomeEdit().requireEnrolment();
        enrolments.lockOpen(enrolment);
        return enrolment;
    }

    private int position(StandardDef standard) {
        List<String> codes = scenarios.standards().stream().map(StandardDef::code).toList();
        return codes.contains(standard.code()) ? codes.indexOf(standard.code()) : codes.size();
    }

    private void record(Scope scope, String subject, String sentence) {
        audit.record(scope.viewer().username(), "assessment.changed", scope.teryt(), subject, sentence);
    }
}
