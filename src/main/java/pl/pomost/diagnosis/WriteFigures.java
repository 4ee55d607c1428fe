package pl.pomost.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolments;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.shared.Plurals;
import pl.pomost.shared.Submitted;
import pl.pomost.thread.EntrySort;
import pl.pomost.thread.KeepEntries;

/** Adds, rewrites and removes numbers about the powiat. Callers hand in a scope that may edit. */
@ApplicationScoped
public class WriteFigures {

    private static final int LONGEST_REASON = 500;
    private static final EntrySort<DataPoint> SORT = new EntrySort<>("figure", "liczbę", List.of(), DataPoint::indicator);

    private final DataPoints points;
    private final KeepEntries keep;
    private final Enrolments enrolments;
    private final DomainClock clock;
    private final AuditLog audit;
    private final Rules rules;

    WriteFigures(DataPoints points, KeepEntries keep, Enrolments enrolments, DomainClock clock, AuditLog audit, Rules rules) {
        this.points = points;
        this.keep = keep;
        this.enrolments = enrolments;
        this.clock = clock;
        this.audit = audit;
        this.rules = rules;
    }

    /** @return code of the new number, the next free one */
    @Transactional
    public String add(Scope scope, FigureDraft draft) {
        return keep.add(scope, points, SORT, DataPoint.of(draft), "DP-", 2, Submitted.NOTHING);
    }

    /**
     * A number on its way in from a table.
     *
     * @param draft what the table says of it
     */
    public record Incoming(FigureDraft draft) {

        /** What makes it the same number as a stored one: indicator, place and time. */
        public String key() {
            return key(draft.indicator(), draft.territory(), draft.asOf().map(LocalDate::toString).or(() -> draft.year().map(String::valueOf)).orElse(""));
        }

        /** Stored numbers by what makes each of them the same as an incoming one. By a year alone only where that year has one number. */
        public static Map<String, DataPoint> byKey(List<DataPoint> stored) {
            var found = new HashMap<String, DataPoint>();
            var several = new HashSet<String>();
            for (DataPoint point : stored) {
                point.asOf().ifPresent(day -> found.putIfAbsent(key(point.indicator(), point.territory(), day.toString()), point));
                point.year().or(() -> point.asOf().map(LocalDate::getYear)).map(year -> key(point.indicator(), point.territory(), year.toString()))
                        .filter(key -> found.putIfAbsent(key, point) != null).ifPresent(several::add);
            }
            found.keySet().removeAll(several);
            return found;
        }

        private static String key(String indicator, Optional<String> territory, String time) {
            return indicator.strip().toLowerCase(Locale.ROOT) + "|" + territory.orElse("") + "|" + time;
        }
    }

    /**
     * Takes in a whole table or nothing of it: numbers that are there already get the new value and keep what the table does not
     * say; new ones are added at the end.
     *
     * @return how many were added or changed
     */
    @Transactional
    public int addAll(Scope scope, List<Incoming> table) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        enrolments.lockOpen(enrolment);
        Map<String, DataPoint> stored = Incoming.byKey(points.of(enrolment));
        int touched = 0;
        for (Incoming each : table) {
            DataPoint known = stored.get(each.key());
            if (known == null) {
                points.enter(DataPoint.of(each.draft()), enrolment, "DP-", 2);
                touched++;
            } else if (known.takeOver(each.draft())) {
                touched++;
            }
        }
        audit.record(scope.viewer().username(), "figure.imported", scope.teryt(), "", "Wczytano tabelę liczb: " + Plurals.of(touched, "liczba", "liczby", "liczb") + ".");
        return touched;
    }

    /**
     * Shows a small number of people in public; audited with the reason.
     *
     * @throws ForbiddenMove when it is no such number
     */
    @Transactional
    public void showCount(Scope scope, String code, String reason) {
        keep.decide(scope, points, SORT, code, point -> {
            if (!point.hasSmallCount(rules.smallCount())) {
                throw new ForbiddenMove("Ta liczba nie jest małą liczbą osób.");
            }
            point.showCount(Optional.of(CountShown.of(point.value().orElseThrow(), reason.substring(0, Math.min(reason.length(), LONGEST_REASON)), scope.viewer().username(),
                    clock.today())));
        });
        String sentence = "Pokazano publicznie małą liczbę osób " + code + ". Powód: " + reason;
        audit.record(scope.viewer().username(), "figure.count-shown", scope.teryt(), code, sentence.substring(0, Math.min(sentence.length(), 1000)));
    }

    /** Hides it again. */
    @Transactional
    public void hideCount(Scope scope, String code) {
        keep.decide(scope, points, SORT, code, point -> point.showCount(Optional.empty()));
        audit.record(scope.viewer().username(), "figure.count-hidden", scope.teryt(), code, "Ukryto małą liczbę osób " + code + ".");
    }

    /** @throws pl.pomost.shared.EditedMeanwhile when somebody saved it since {@code version} */
    @Transactional
    public void rewrite(Scope scope, String code, int version, FigureDraft draft) {
        keep.rewrite(scope, points, SORT, code, version, point -> point.rewrite(draft), Submitted.NOTHING);
    }

    @Transactional
    public void remove(Scope scope, String code) {
        keep.remove(scope, points, SORT, code);
    }
}
