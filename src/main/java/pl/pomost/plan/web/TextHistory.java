package pl.pomost.plan.web;

import java.util.List;

/** What a text said before, the newest first. */
record TextHistory(String plan, String address, List<Row> rows) {

    /** @param length in words */
    record Row(int revision, String when, String who, String length, boolean current) {
    }
}
