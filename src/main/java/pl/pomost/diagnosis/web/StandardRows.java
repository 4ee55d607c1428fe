package pl.pomost.diagnosis.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.diagnosis.AssessStandards;
import pl.pomost.diagnosis.AssessedBy;
import pl.pomost.diagnosis.Proof;
import pl.pomost.diagnosis.SelfAssessment;
import pl.pomost.scenario.StandardDef;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Choice;
import pl.pomost.shared.PolishDates;

/** Puts a standard and what the team agreed about it into words. Outsiders get what is agreed, and nothing else. */
@ApplicationScoped
class StandardRows {

    /** In forms: nobody has agreed on a level, or no longer. */
    static final String NO_LEVEL = "brak";

    private final AssessStandards assess;
    private final AssessedBy assessedBy;
    private final Vocabulary words;
    private final AssessmentTexts texts;

    StandardRows(AssessStandards assess, AssessedBy assessedBy, Vocabulary words, AssessmentTexts texts) {
        this.assess = assess;
        this.assessedBy = assessedBy;
        this.words = words;
        this.texts = texts;
    }

    StandardRow row(Scope scope, StandardDef standard, Optional<SelfAssessment> stored) {
        Optional<SelfAssessment> seen = stored.filter(assessment -> scope.everything() || assessment.agreedLevel().isPresent() || assessment.notOurs().isPresent());
        Optional<Integer> level = seen.flatMap(SelfAssessment::agreedLevel);
        Optional<Integer> aim = seen.flatMap(SelfAssessment::target36m);
        String spoken = level.map(texts::level).orElse(texts.meterNone()) + aim.map(to -> ", " + texts.aim(to)).orElse("");
        return new StandardRow(standard.code(), standard.name(), standard.area(), level,
                seen.flatMap(SelfAssessment::target12m), aim, seen.flatMap(SelfAssessment::notOurs).isPresent(), level.map(at -> " at-" + at).orElse("") + aim.map(to -> " to-" + to).orElse(""), spoken, summary(seen),
                seen.flatMap(SelfAssessment::comment).orElse(""), seen.map(SelfAssessment::evidence).orElse(List.of()).stream().map(StandardRows::proof).toList(),
                seen.filter(assessment -> assessment.lacksEvidence(assess.evidenceFrom())).isPresent(), levels(standard));
    }

    /** What each level means: its name in the scenario and the standard's own condition. */
    List<Choice> levels(StandardDef standard) {
        return IntStream.rangeClosed(0, 3).mapToObj(level -> new Choice(String.valueOf(level),
                level + " – " + standard.levels().getOrDefault(level, words.label("levels", String.valueOf(level))))).toList();
    }

    /** The levels to choose from, and the way back to none. */
    List<Choice> choices(StandardDef standard) {
        return Stream.concat(levels(standard).stream(), Stream.of(new Choice(NO_LEVEL, texts.noLevel()))).toList();
    }

    static String code(Optional<Integer> level) {
        return level.map(String::valueOf).orElse(NO_LEVEL);
    }

    private List<String> summary(Optional<SelfAssessment> seen) {
        var said = new ArrayList<String>();
        Optional<String> notOurs = seen.flatMap(SelfAssessment::notOurs);
        notOurs.map(texts::notOursBecause).ifPresent(said::add);
        seen.flatMap(SelfAssessment::agreedLevel).map(texts::isLevel).or(() -> notOurs.isPresent() ? Optional.empty() : Optional.of(texts.notYet())).ifPresent(said::add);
        seen.flatMap(SelfAssessment::target12m).map(texts::soon).ifPresent(said::add);
        seen.flatMap(SelfAssessment::target36m).map(texts::later).ifPresent(said::add);
        seen.flatMap(SelfAssessment::date).map(PolishDates::inWords).map(texts::agreedOn).ifPresent(said::add);
        seen.ifPresent(stored -> assessedBy.newer(stored).map(now -> texts.olderVersion(stored.standardVersion(), now.version())).ifPresent(said::add));
        return said;
    }

    private static StandardRow.ProofView proof(Proof proof) {
        Optional<LocalDate> day = Optional.ofNullable(proof.date());
        return new StandardRow.ProofView(Optional.ofNullable(proof.what()).orElse(""), Optional.ofNullable(proof.source()).orElse(""),
                day.map(PolishDates::inWords).orElse(""), day.map(LocalDate::toString).orElse(""));
    }
}
