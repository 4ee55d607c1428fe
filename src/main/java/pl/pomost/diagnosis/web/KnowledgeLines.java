package pl.pomost.diagnosis.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.diagnosis.CountShown;
import pl.pomost.diagnosis.DataPoint;
import pl.pomost.diagnosis.DiagnosisEntry;
import pl.pomost.diagnosis.Errand;
import pl.pomost.diagnosis.Rules;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Attribute;
import pl.pomost.shared.Plurals;
import pl.pomost.shared.PolishDates;
import pl.pomost.team.TeamNames;

/** Says how the team knows what an entry says, and who is to find out more. */
@ApplicationScoped
class KnowledgeLines {

    private final Vocabulary words;
    private final TeamNames names;
    private final Rules rules;
    private final DiagnosisTexts texts;
    private final EvidenceTexts sure;

    KnowledgeLines(Vocabulary words, TeamNames names, Rules rules, DiagnosisTexts texts, EvidenceTexts sure) {
        this.words = words;
        this.names = names;
        this.rules = rules;
        this.texts = texts;
        this.sure = sure;
    }

    Attribute evidence(DiagnosisEntry entry) {
        var lines = new ArrayList<String>();
        entry.evidence().ifPresent(evidence -> {
            Optional.ofNullable(evidence.source()).ifPresent(lines::add);
            Optional.ofNullable(evidence.type()).map(type -> words.label("evidence_types", type)).ifPresent(lines::add);
            Optional.ofNullable(evidence.reliability()).map(code -> texts.reliability(code, words.label("reliability", code))).ifPresent(lines::add);
        });
        Optional<LocalDate> day = entry.evidence().map(evidence -> evidence.date());
        Attribute said = Attribute.ofAll(texts.evidence(), "evidence-source", lines).and(day);
        return day.filter(rules::isOutdated).isPresent() ? said.leading(sure.outdated(years()), "") : said;
    }

    /** "3 lata". */
    String years() {
        return Plurals.of(rules.evidenceYears(), "rok", "lata", "lat");
    }

    Attribute tag(Scope scope, DiagnosisEntry entry) {
        List<String> lines = Stream.concat(entry.evidenceTag().map(tag -> words.label("evidence_tags", tag)).stream(),
                entry.toCheck().map(errand -> errand(scope, errand)).stream()).filter(text -> !text.isEmpty()).toList();
        return Attribute.ofAll(sure.evidenceTag(), "evidence-tag", lines);
    }

    Attribute gap(Scope scope, DiagnosisEntry entry) {
        return Attribute.ofAll(texts.gap(), "gap-plan", Stream.concat(entry.gapPlan().stream(), entry.gapErrand().map(errand -> errand(scope, errand)).stream())
                .filter(text -> !text.isEmpty()).toList());
    }

    Optional<Attribute> threats(DiagnosisEntry entry) {
        return entry.threats().isEmpty() ? Optional.empty() : Optional.of(Attribute.of(sure.threats(), "threats",
                Optional.of(String.join(", ", words.labels("threats", entry.threats())))));
    }

    /** Of a small number of people, for those who may decide whether it is shown. */
    Optional<SmallCount> smallCount(Scope scope, DiagnosisEntry entry) {
        if (!scope.mayEdit() || !entry.hasSmallCount(rules.smallCount())) {
            return Optional.empty();
        }
        return Optional.of(new SmallCount(sure.smallCountHint(rules.smallCount()), entry.countShown().map(this::shown).orElse("")));
    }

    /** The same of a number of the powiat. */
    Optional<SmallCount> smallCount(Scope scope, DataPoint point) {
        return scope.mayEdit() && point.hasSmallCount(rules.smallCount())
                ? Optional.of(new SmallCount(sure.smallCountHint(rules.smallCount()), point.countShown().map(this::shown).orElse(""))) : Optional.empty();
    }

    private String shown(CountShown decision) {
        return sure.smallCountShown(decision.reason(), Optional.ofNullable(decision.by()).orElse(""), Optional.ofNullable(decision.on()).map(PolishDates::inWords).orElse(""));
    }

    /** Who and by when; the name is for those who may see the roster. */
    private String errand(Scope scope, Errand errand) {
        Optional<String> who = Optional.ofNullable(errand.who()).filter(code -> scope.everything());
        String name = who.map(code -> names.called(scope.requireEnrolment(), List.of(), List.of(code)).person(code)).orElse("");
        return Stream.of(name, Optional.ofNullable(errand.due()).map(PolishDates::inWords).map(sure::untilDay).orElse("")).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
