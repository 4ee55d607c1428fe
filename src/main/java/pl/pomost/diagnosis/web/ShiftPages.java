package pl.pomost.diagnosis.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.diagnosis.AssessedBy;
import pl.pomost.diagnosis.AssessmentSnapshot;
import pl.pomost.diagnosis.AssessmentSnapshots;
import pl.pomost.diagnosis.KeptLevels;
import pl.pomost.diagnosis.SelfAssessment;
import pl.pomost.diagnosis.SelfAssessments;
import pl.pomost.diagnosis.StandardShift;
import pl.pomost.diagnosis.StandardShift.Way;
import pl.pomost.diagnosis.Standing;
import pl.pomost.scenario.StandardDef;
import pl.pomost.shared.Choice;
import pl.pomost.shared.PolishDates;

/** Makes the page of changes over time for one viewer: outsiders get what was agreed, in the areas that they may see. */
@ApplicationScoped
class ShiftPages {

    static final String TODAY = "dzis";

    private static final int FIRST = 44;
    private static final int STEP = 22;

    private final SelfAssessments assessments;
    private final AssessmentSnapshots snapshots;
    private final AssessedBy assessedBy;
    private final SnapshotTexts texts;

    ShiftPages(SelfAssessments assessments, AssessmentSnapshots snapshots, AssessedBy assessedBy, SnapshotTexts texts) {
        this.assessments = assessments;
        this.snapshots = snapshots;
        this.assessedBy = assessedBy;
        this.texts = texts;
    }

    /**
     * Two snapshots are laid side by side in their order, whichever way round they were chosen.
     *
     * @param before id of the earlier snapshot; the oldest when there is no such one
     * @param after  id of the later one; today's state when there is no such one
     */
    ShiftView page(Scope scope, Optional<String> before, Optional<String> after) {
        List<SelfAssessment> now = assessments.of(scope.requireEnrolment());
        List<KeptLevels> kept = snapshots.of(scope);
        Map<String, KeptLevels> known = kept.stream().collect(Collectors.toMap(each -> each.id().toString(), Function.identity()));
        Optional<KeptLevels> chosen = before.map(known::get).or(() -> kept.stream().findFirst());
        Optional<KeptLevels> until = after.map(known::get);
        boolean backwards = until.isPresent() && kept.indexOf(chosen.get()) > kept.indexOf(until.get());
        Map<UUID, AssessmentSnapshot> whole = snapshots.whole(scope, Stream.of(chosen, until).flatMap(Optional::stream).map(KeptLevels::id).toList()).stream()
                .collect(Collectors.toMap(AssessmentSnapshot::id, Function.identity()));
        Optional<AssessmentSnapshot> from = (backwards ? until : chosen).map(KeptLevels::id).map(whole::get);
        Optional<AssessmentSnapshot> to = (backwards ? chosen : until).map(KeptLevels::id).map(whole::get);
        List<Choice> choices = kept.stream().map(each -> new Choice(each.id().toString(), texts.choice(PolishDates.inWords(each.takenOn()), each.name()))).toList();
        List<Choice> later = Stream.concat(choices.stream(), Stream.of(new Choice(TODAY, texts.today()))).toList();
        Optional<ShiftView.Shifts> shifts = from.map(earlier -> shifts(scope, now, earlier, to));
        var list = new ArrayList<>(kept.stream().map(each -> kept(scope, each)).toList());
        Collections.reverse(list);
        return new ShiftView(scope.teryt(), scope.powiat().name(), scope.coordinates() && scope.everything(), List.copyOf(list), choices, later,
                from.map(each -> each.id().toString()).orElse(""), to.map(each -> each.id().toString()).orElse(TODAY), shifts);
    }

    private ShiftView.Kept kept(Scope scope, KeptLevels snapshot) {
        String reason = switch (snapshot.reason()) {
            case SUBMISSION -> texts.submission();
            case REASSESSMENT -> texts.reassessment();
            case DEMAND -> texts.demand();
        };
        return new ShiftView.Kept(PolishDates.inWords(snapshot.takenOn()), snapshot.name(), reason,
                (int) snapshot.levels().stream().filter(each -> scope.covers(each.area())).count());
    }

    private ShiftView.Shifts shifts(Scope scope, List<SelfAssessment> now, AssessmentSnapshot from, Optional<AssessmentSnapshot> to) {
        List<Standing> later = to.map(AssessmentSnapshot::standings).orElseGet(() -> now.stream().map(Standing::of).toList());
        List<StandardShift> shifts = StandardShift.between(seen(scope, from.standings()), seen(scope, later)).stream().filter(shift -> shift.way() != Way.NONE).toList();
        Map<Way, Integer> counts = new EnumMap<>(Way.class);
        shifts.forEach(shift -> counts.merge(shift.way(), 1, Integer::sum));
        Map<String, String> names = assessedBy.all(now).stream().collect(Collectors.toMap(StandardDef::code, StandardDef::name, (one, other) -> one));
        var lines = new ArrayList<ShiftView.Line>();
        shifts.forEach(shift -> lines.add(line(shift, Optional.ofNullable(names.get(shift.standard())), FIRST + lines.size() * STEP)));
        String sums = texts.sums(counts.getOrDefault(Way.UP, 0), counts.getOrDefault(Way.DOWN, 0), counts.getOrDefault(Way.SAME, 0), counts.getOrDefault(Way.NEW, 0));
        return new ShiftView.Shifts(texts.pair(called(from), to.map(this::called).orElseGet(texts::today)), sums, lines, FIRST + lines.size() * STEP);
    }

    /** @param name empty for a standard that is in force no more: then the catalogue knows what it was called */
    private ShiftView.Line line(StandardShift shift, Optional<String> name, int y) {
        String remark = shift.otherVersion() ? texts.otherVersion(shift.before().get().version(), shift.after().get().version()) : "";
        Standing known = shift.after().or(shift::before).orElseThrow();
        String called = name.or(() -> assessedBy.once(known.standard(), known.version()).map(StandardDef::name)).orElse("");
        return new ShiftView.Line(shift.standard(), called, name.isPresent(), shift.area(), level(shift.before()), level(shift.after()), change(shift), sign(shift.way()), remark,
                ways(target(shift.before()), target(shift.after())), proofs(shift), shift.from(), shift.to(), y);
    }

    private static String target(Optional<Standing> standing) {
        return standing.flatMap(each -> Optional.ofNullable(each.target36m()).or(() -> Optional.ofNullable(each.target12m()))).map(String::valueOf).orElse("–");
    }

    private String proofs(StandardShift shift) {
        List<String> before = shift.before().map(Standing::evidence).orElse(List.of());
        List<String> after = shift.after().map(Standing::evidence).orElse(List.of());
        List<String> fresh = after.stream().filter(each -> !before.contains(each)).toList();
        String counts = ways(String.valueOf(before.size()), String.valueOf(after.size()));
        return fresh.isEmpty() ? counts : texts.freshProofs(counts, String.join("; ", fresh));
    }

    private static String ways(String before, String after) {
        return before.equals(after) ? after : before + " → " + after;
    }

    private String change(StandardShift shift) {
        return switch (shift.way()) {
            case UP -> texts.up(shift.steps());
            case DOWN -> texts.down(shift.steps());
            case SAME -> texts.same();
            case NEW -> texts.fresh();
            case GONE, NONE -> texts.gone();
        };
    }

    private static String sign(Way way) {
        return switch (way) {
            case UP -> "↑";
            case DOWN -> "↓";
            case SAME -> "=";
            case NEW -> "+";
            case GONE, NONE -> "–";
        };
    }

    private String level(Optional<Standing> standing) {
        return standing.flatMap(Standing::agreed).map(String::valueOf).orElseGet(() -> standing.filter(each -> !each.isOurs()).isPresent() ? texts.notOurs() : texts.unrated());
    }

    private String called(AssessmentSnapshot snapshot) {
        return texts.choice(PolishDates.inWords(snapshot.takenOn()), snapshot.name());
    }

    private static List<Standing> seen(Scope scope, List<Standing> standings) {
        return standings.stream().filter(each -> scope.covers(each.area())).filter(each -> scope.everything() || each.agreed().isPresent() || !each.isOurs()).toList();
    }
}
