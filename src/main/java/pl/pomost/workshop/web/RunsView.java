package pl.pomost.workshop.web;

import java.util.List;

/** The blank cards that were prepared, and the form for more. */
record RunsView(List<Run> runs, List<Choice> exercises, String count, String sheet) {

    /** @param codes the first and the last */
    record Run(String id, String table, String codes, String sheet, int sheets, String day) {
    }
}
