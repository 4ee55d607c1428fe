package pl.pomost.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import pl.pomost.access.Scope;
import pl.pomost.shared.Submitted;
import pl.pomost.thread.EntrySort;
import pl.pomost.thread.KeepEntries;
import pl.pomost.thread.Knot;
import pl.pomost.thread.LinkField;
import pl.pomost.thread.WriteEntries;

/** Adds, rewrites and removes indicators. Callers hand in a scope that may edit. */
@ApplicationScoped
public class WriteIndicators implements WriteEntries<IndicatorDraft> {

    /** Fields of links: the goals and actions it measures. */
    public static final List<LinkField> LINKS = List.of(LinkField.restsOn("goals", Knot.INDICATOR, Knot.GOAL),
            LinkField.restsOn("actions", Knot.INDICATOR, Knot.ACTION));

    private static final EntrySort<Indicator> SORT = new EntrySort<>("indicator", "wskaźnik", LINKS, Indicator::name);

    private final Indicators indicators;
    private final KeepEntries keep;

    WriteIndicators(Indicators indicators, KeepEntries keep) {
        this.indicators = indicators;
        this.keep = keep;
    }

    /** @return code of the new indicator, the next free one */
    @Override
    @Transactional
    public String add(Scope scope, IndicatorDraft draft, Submitted linked) {
        return keep.add(scope, indicators, SORT, Indicator.of(draft), "WSK-", 2, linked);
    }

    /** @throws pl.pomost.shared.EditedMeanwhile when somebody saved it since {@code version} */
    @Override
    @Transactional
    public void rewrite(Scope scope, String code, int version, IndicatorDraft draft, Submitted linked) {
        keep.rewrite(scope, indicators, SORT, code, version, indicator -> indicator.rewrite(draft), linked);
    }

    /** Takes it out of the plan; nothing rests on an indicator. */
    @Override
    @Transactional
    public void remove(Scope scope, String code) {
        keep.remove(scope, indicators, SORT, code);
    }
}
