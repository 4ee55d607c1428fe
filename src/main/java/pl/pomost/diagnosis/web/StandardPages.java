package pl.pomost.diagnosis.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pl.pomost.access.Scope;
import pl.pomost.diagnosis.AssessStandards;
import pl.pomost.diagnosis.AssessedBy;
import pl.pomost.diagnosis.Rating;
import pl.pomost.diagnosis.SelfAssessment;
import pl.pomost.diagnosis.SelfAssessments;
import pl.pomost.scenario.StandardDef;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Plurals;
import pl.pomost.shared.WordDifference;

/** Makes what the pages of standards show, for one viewer: outsiders get the areas that they may see. */
@ApplicationScoped
class StandardPages {

    private static final int MOST = 3;

    private final SelfAssessments assessments;
    private final AssessStandards assess;
    private final AssessedBy assessedBy;
    private final StandardRows rows;
    private final StandardAims aims;
    private final Vocabulary words;

    StandardPages(SelfAssessments assessments, AssessStandards assess, AssessedBy assessedBy, StandardRows rows, StandardAims aims, Vocabulary words) {
        this.assessments = assessments;
        this.assess = assess;
        this.assessedBy = assessedBy;
        this.rows = rows;
        this.aims = aims;
        this.words = words;
    }

    StandardList list(Scope scope) {
        Map<String, SelfAssessment> stored = assessments.of(scope.requireEnrolment()).stream()
                .collect(Collectors.toMap(SelfAssessment::standard, Function.identity(), (first, second) -> first));
        List<StandardRow> all = standards(scope, stored.values().stream().toList()).stream()
                .map(standard -> rows.row(scope, standard, Optional.ofNullable(stored.get(standard.code())))).toList();
        var areas = words.areas().stream().filter(area -> scope.covers(area.code()))
                .map(area -> new StandardList.AreaRows(area.code(), area.label(), scope.mayEdit(area.code()), all.stream().filter(row -> row.area().equals(area.code())).toList()))
                .filter(area -> !area.rows().isEmpty()).toList();
        Map<String, AimsView.Way> ways = aims.ways(scope, stored.values());
        int done = (int) all.stream().filter(row -> row.level().isPresent()).count();
        return new StandardList(scope.teryt(), scope.powiat().name(), assess.evidenceFrom(), done, all.size(), areas, LevelPicture.of(areas), ways);
    }

    /**
     * @param people names by code, of those whom the viewer may know
     * @param own    code of the participant that the viewer is; nobody rates by a version before the team has begun with it
     */
    StandardView standard(Scope scope, StandardDef standard, Optional<SelfAssessment> stored, Map<String, String> people, Optional<String> own, StandardView.Told told) {
        List<String> codes = standards(scope, stored.stream().toList()).stream().map(StandardDef::code).toList();
        int here = codes.indexOf(standard.code());
        List<Rating> ratings = scope.everything() ? stored.map(SelfAssessment::ratings).orElse(List.of()) : List.of();
        boolean anew = stored.filter(SelfAssessment::isSaid).filter(each -> each.standardVersion() != standard.version()).isPresent();
        return new StandardView(scope.teryt(), scope.powiat().name(), standard.version(), scope.mayEdit(standard.area()), scope.everything(),
                own(own.filter(code -> !anew && scope.planState().isDraftOpen()), ratings), anew ? List.of() : counted(scope, ratings), assess.evidenceFrom(),
                rows.row(scope, standard, stored), words.area(standard.area()), Optional.ofNullable(standard.measure()).orElse(""),
                Optional.ofNullable(standard.dataSource()).orElse(""), spread(people, ratings),
                Optional.of(here - 1).filter(at -> at >= 0).map(codes::get), Optional.of(here + 1).filter(at -> at < codes.size()).map(codes::get),
                stored.flatMap(each -> outdated(standard, each)), aims.of(scope, standard, stored), told);
    }

    /** What has changed since the version that the team was assessed by; while it is assessed anew, against that version too. */
    private Optional<StandardView.Outdated> outdated(StandardDef shown, SelfAssessment stored) {
        return assessedBy.newer(stored).map(now -> {
            StandardDef before = assessedBy.of(stored);
            var levels = IntStream.rangeClosed(0, MOST).filter(level -> !condition(before, level).equals(condition(now, level)))
                    .mapToObj(level -> new StandardView.LevelChange(level, WordDifference.between(condition(before, level), condition(now, level)))).toList();
            return new StandardView.Outdated(before.version(), now.version(), shown.version() == now.version(), levels);
        });
    }

    private static String condition(StandardDef standard, int level) {
        return standard.levels().getOrDefault(level, "");
    }

    /** The viewer's own rating, to be given or changed; empty for those who are not of the process. */
    private static Optional<String> own(Optional<String> member, List<Rating> ratings) {
        return member.map(code -> ratings.stream().filter(rating -> code.equals(rating.member())).map(rating -> String.valueOf(rating.level())).findFirst().orElse(""));
    }

    /** Hands counted so far, by level; empty for those who may not count, and while the draft is closed. */
    private static List<String> counted(Scope scope, List<Rating> ratings) {
        return !scope.mayContribute() || !scope.planState().isDraftOpen() ? List.of() : IntStream.rangeClosed(0, MOST).mapToObj(level -> ratings.stream().filter(Rating::isCounted)
                .filter(rating -> rating.level() == level).map(rating -> String.valueOf(rating.people())).findFirst().orElse("")).toList();
    }

    /** The standard with this code by the version that the team is assessed by, when the viewer may see its area. */
    StandardDef named(Scope scope, String code) {
        UUID enrolment = scope.requireEnrolment();
        return assessedBy.shown(code, assessments.ofStandard(enrolment, code)).filter(standard -> scope.covers(standard.area())).orElseThrow(NotFoundException::new);
    }

    /** The same by the version in force, where that was asked for and is another one. */
    StandardDef named(Scope scope, String code, String version) {
        StandardDef own = named(scope, code);
        return assessedBy.inForce(code).filter(now -> version.equals(String.valueOf(now.version()))).orElse(own);
    }

    /** The standards of the catalogue, and those that are not in force any more and were assessed. */
    private List<StandardDef> standards(Scope scope, List<SelfAssessment> stored) {
        return assessedBy.all(stored).stream().filter(standard -> scope.covers(standard.area())).toList();
    }

    private static List<StandardView.Spread> spread(Map<String, String> people, List<Rating> ratings) {
        var byLevel = new TreeMap<Integer, List<Rating>>();
        IntStream.rangeClosed(0, MOST).forEach(level -> byLevel.put(level, new ArrayList<>()));
        ratings.stream().filter(rating -> rating.level() != null).forEach(rating -> byLevel.computeIfAbsent(rating.level(), level -> new ArrayList<>())
                .add(rating));
        int most = byLevel.values().stream().mapToInt(StandardPages::people).max().orElse(0);
        return most == 0 ? List.of() : byLevel.entrySet().stream().map(each -> new StandardView.Spread(String.valueOf(each.getKey()), people(each.getValue()),
                Plurals.of(people(each.getValue()), "osoba", "osoby", "osób"), people(each.getValue()) * StandardView.Spread.LONGEST / most,
                each.getValue().stream().filter(rating -> !rating.isCounted()).map(rating -> people.getOrDefault(rating.member(), "")).filter(name -> !name.isEmpty()).collect(Collectors.joining(", ")))).toList();
    }

    private static int people(List<Rating> ratings) {
        return ratings.stream().mapToInt(Rating::people).sum();
    }
}
