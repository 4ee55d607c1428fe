package pl.pomost.diagnosis.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.diagnosis.SelfAssessment;
import pl.pomost.diagnosis.StandardPractices;
import pl.pomost.diagnosis.StandardRaisers;
import pl.pomost.diagnosis.StandardRaisers.Raiser;
import pl.pomost.scenario.StandardDef;
import pl.pomost.shared.PolishDates;

/** Which actions lead a standard to its targets, and what others did to get there. */
@ApplicationScoped
class StandardAims {

    private static final int MOST_ELSEWHERE = 12;

    private final Instance<StandardRaisers> raisers;
    private final Instance<StandardPractices> practices;
    private final AssessmentTexts texts;
    private final GapTexts gaps;

    StandardAims(@Any Instance<StandardRaisers> raisers, @Any Instance<StandardPractices> practices, AssessmentTexts texts, GapTexts gaps) {
        this.raisers = raisers;
        this.practices = practices;
        this.texts = texts;
        this.gaps = gaps;
    }

    /** For a list: of each standard whether it is below a target, and which actions lead to one. */
    Map<String, AimsView.Way> ways(Scope scope, Collection<SelfAssessment> stored) {
        Map<String, List<Raiser>> raising = raisers.stream().flatMap(each -> each.all(scope).stream()).collect(Collectors.groupingBy(Raiser::standard));
        return stored.stream().filter(assessment -> seen(scope, assessment)).collect(Collectors.toMap(SelfAssessment::standard,
                assessment -> way(assessment, raising.getOrDefault(assessment.standard(), List.of())), (one, other) -> one));
    }

    static AimsView.Way way(SelfAssessment assessment, List<Raiser> raising) {
        return new AimsView.Way(isBelow(assessment), raising.stream().filter(raiser -> assessment.target12m().filter(level -> leads(raiser, level, assessment.target12mDate())).isPresent()
                || assessment.target36m().filter(level -> leads(raiser, level, assessment.target36mDate())).isPresent()).map(Raiser::code).distinct().toList());
    }

    /** Whether an action reaches a level and ends, where both days are known, by its day. */
    private static boolean leads(Raiser raiser, int level, Optional<LocalDate> day) {
        return raiser.reaches(level) && day.flatMap(by -> raiser.ends().filter(by::isBefore)).isEmpty();
    }

    AimsView of(Scope scope, StandardDef standard, Optional<SelfAssessment> stored) {
        Optional<SelfAssessment> seen = stored.filter(assessment -> seen(scope, assessment));
        List<Raiser> own = raisers.stream().flatMap(each -> each.all(scope).stream()).filter(raiser -> raiser.standard().equals(standard.code())).toList();
        Optional<Integer> now = seen.flatMap(SelfAssessment::agreedLevel);
        var targets = new ArrayList<AimsView.Target>();
        var leading = new HashSet<String>();
        seen.flatMap(SelfAssessment::target12m).ifPresent(level -> targets.add(target(texts.target12(), level, seen.get().target12mDate(), now, own, leading)));
        seen.flatMap(SelfAssessment::target36m).ifPresent(level -> targets.add(target(texts.target36(), level, seen.get().target36mDate(), now, own, leading)));
        boolean below = seen.filter(StandardAims::isBelow).isPresent();
        String plan = scope.mayEdit(standard.area()) ? "/powiaty/" + scope.teryt() + "/dzialania/nowy?standard=" + standard.code() : "";
        return new AimsView(scope.teryt(), standard.code(), targets, own.stream().filter(raiser -> !leading.contains(raiser.code())).map(this::line).toList(), below, plan,
                plan.isEmpty() ? List.of() : raisers.stream().flatMap(each -> each.choosable(scope, standard).stream()).filter(action -> below || action.raises()).toList(),
                seen.flatMap(SelfAssessment::wanted).map(wanted -> raisers.stream().flatMap(each -> each.elsewhere(scope, standard.code(), wanted, MOST_ELSEWHERE).stream()).toList())
                        .orElse(List.of()),
                below ? practices.stream().flatMap(each -> each.fitting(scope, standard, MOST_ELSEWHERE).stream()).toList() : List.of());
    }

    private AimsView.Target target(String title, int level, Optional<LocalDate> day, Optional<Integer> now, List<Raiser> own, Set<String> leading) {
        List<Raiser> actions = own.stream().filter(raiser -> leads(raiser, level, day)).toList();
        actions.forEach(raiser -> leading.add(raiser.code()));
        return new AimsView.Target(title + day.map(by -> " (" + PolishDates.inWords(by) + ")").orElse(""), level, now.filter(at -> at >= level).isPresent(),
                actions.stream().map(this::line).toList());
    }

    private AimsView.ActionLine line(Raiser raiser) {
        return new AimsView.ActionLine(raiser.code(), raiser.title(), gaps.change(number(raiser.from()), number(raiser.to())));
    }

    private static String number(Optional<Integer> level) {
        return level.map(String::valueOf).orElse("?");
    }

    /** Outsiders see what is agreed, and nothing else. */
    private static boolean seen(Scope scope, SelfAssessment assessment) {
        return scope.everything() || assessment.agreedLevel().isPresent() || assessment.notOurs().isPresent();
    }

    private static boolean isBelow(SelfAssessment assessment) {
        return assessment.wanted().isPresent();
    }
}
