package pl.pomost.plan.web;

import java.util.List;
import pl.pomost.plan.Progress;

/** How far areas and chapters of a plan are, as bars in tables. */
record ProgressView(List<Row> areas, List<Row> chapters) {

    /** @param address of the chapter in the plan; empty for an area */
    record Row(String code, String name, String address, int percent, int done, int all) {
    }

    static ProgressView of(Progress progress, String plan) {
        return new ProgressView(progress.areas().stream().map(share -> new Row(share.code(), share.name(), "", share.percent(), share.done(), share.all())).toList(),
                progress.chapters().stream().map(share -> new Row(share.code(), share.name(), plan + "#rozdzial-" + share.code(), share.percent(), share.done(), share.all())).toList());
    }
}
