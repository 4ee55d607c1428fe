package pl.pomost.vision.web;

import pl.pomost.shared.AreaFilter;
import pl.pomost.shared.Paged;

/** The list of goals as its page shows it. */
record GoalList(String teryt, String powiat, boolean mayEdit, boolean everything, AreaFilter areas, boolean nothingAtAll, Paged<Row> rows) {

    /** One goal of the list. */
    record Row(String code, String title, String area, String measure, String change, String deadline, String deadlineDay, int actions) {
    }
}
