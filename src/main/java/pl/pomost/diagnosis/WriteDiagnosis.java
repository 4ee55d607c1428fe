package pl.pomost.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.shared.Submitted;
import pl.pomost.thread.EntrySort;
import pl.pomost.thread.KeepEntries;
import pl.pomost.thread.Knot;
import pl.pomost.thread.LinkField;

/** Adds, rewrites, decides on and removes diagnosis entries. Callers hand in a scope that may edit. */
@ApplicationScoped
public class WriteDiagnosis {

    /** Fields of links: the cards an entry comes from, the goals that answer it. */
    public static final List<LinkField> LINKS = List.of(LinkField.restsOn("cards", Knot.DIAGNOSIS, Knot.CARD),
            LinkField.carries("goals", Knot.DIAGNOSIS, Knot.GOAL));

    private static final int LONGEST_REASON = 500;

    private static final EntrySort<DiagnosisEntry> SORT = new EntrySort<>("diagnosis", "wpis diagnozy", LINKS, DiagnosisEntry::title);

    private final DiagnosisEntries entries;
    private final KeepEntries keep;
    private final Rules rules;
    private final DomainClock clock;
    private final AuditLog audit;

    WriteDiagnosis(DiagnosisEntries entries, KeepEntries keep, Rules rules, DomainClock clock, AuditLog audit) {
        this.entries = entries;
        this.keep = keep;
        this.rules = rules;
        this.clock = clock;
        this.audit = audit;
    }

    /** @return code of the new entry, the next free one of its area */
    @Transactional
    public String add(Scope scope, DiagnosisDraft draft, Submitted linked) {
        return keep.add(scope, entries, SORT, DiagnosisEntry.of(draft), "D-" + draft.area() + "-", 2, linked);
    }

    /** @throws pl.pomost.shared.EditedMeanwhile when somebody saved it since {@code version} */
    @Transactional
    public void rewrite(Scope scope, String code, int version, DiagnosisDraft draft, Submitted linked) {
        keep.rewrite(scope, entries, SORT, code, version, entry -> entry.rewrite(draft), linked);
    }

    /** @throws pl.pomost.shared.ForbiddenMove when the entry's status does not allow it */
    @Transactional
    public void decide(Scope scope, String code, Consumer<DiagnosisEntry> decision) {
        keep.decide(scope, entries, SORT, code, decision);
    }

    /**
     * Shows the small number of people of an entry in public; audited with the reason.
     *
     * @throws pl.pomost.shared.ForbiddenMove when the entry has no such number
     */
    @Transactional
    public void showCount(Scope scope, String code, String reason) {
        keep.decide(scope, entries, SORT, code, entry -> {
            if (!entry.hasSmallCount(rules.smallCount())) {
                throw new ForbiddenMove("Ten wpis nie podaje małej liczby osób.");
            }
            entry.showCount(Optional.of(CountShown.of(entry.scale().orElseThrow().count(), reason.substring(0, Math.min(reason.length(), LONGEST_REASON)), scope.viewer().username(), clock.today())));
        });
        audit.record(scope.viewer().username(), "diagnosis.count-shown", scope.teryt(), code, cut("Pokazano publicznie małą liczbę osób we wpisie " + code + ". Powód: " + reason));
    }

    /** Hides it again. */
    @Transactional
    public void hideCount(Scope scope, String code) {
        keep.decide(scope, entries, SORT, code, entry -> entry.showCount(Optional.empty()));
        audit.record(scope.viewer().username(), "diagnosis.count-hidden", scope.teryt(), code, "Ukryto małą liczbę osób we wpisie " + code + ".");
    }

    private static String cut(String sentence) {
        return sentence.substring(0, Math.min(sentence.length(), 1000));
    }

    /** @throws pl.pomost.thread.StillHolds when a goal or a postulate rests on it */
    @Transactional
    public void remove(Scope scope, String code) {
        keep.remove(scope, entries, SORT, code);
    }
}
