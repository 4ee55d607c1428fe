package pl.pomost.portal.web;

import java.util.List;

/** The groups that somebody belongs to, on their home: what waits for them there, then what is new. */
record GroupsView(List<Waiting> waiting, List<Row> rows) {

    /** @param term until when; may be empty */
    record Waiting(String address, String text, String term) {
    }

    /** @param meeting the next one, in words. @param fresh how much is not read, in words. Both may be empty */
    record Row(String address, String name, String meeting, String fresh) {
    }

    public boolean isEmpty() {
        return waiting.isEmpty() && rows.isEmpty();
    }
}
