package pl.pomost.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import pl.pomost.access.Scope;
import pl.pomost.shared.Submitted;
import pl.pomost.thread.EntrySort;
import pl.pomost.thread.KeepEntries;

/** Adds, rewrites and removes numbers about the powiat. Callers hand in a scope that may edit. */
@ApplicationScoped
public class WriteFigures {

    private static final EntrySort<DataPoint> SORT = new EntrySort<>("figure", "liczbę", List.of(), DataPoint::indicator);

    private final DataPoints points;
    private final KeepEntries keep;

    WriteFigures(DataPoints points, KeepEntries keep) {
        this.points = points;
        this.keep = keep;
    }

    /** @return code of the new number, the next free one */
    @Transactional
    public String add(Scope scope, FigureDraft draft) {
        return keep.add(scope, points, SORT, DataPoint.of(draft), "DP-", 2, Submitted.NOTHING);
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
