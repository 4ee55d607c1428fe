package pl.pomost.access.web;

import java.util.List;

/** Letters of one state. */
record OutboxView(List<Tab> tabs, List<Row> rows, String here, int number, boolean more, boolean off, boolean someCertain) {

    record Tab(String address, String name, long count, boolean current) {
    }

    /** @param look of the state: which sign and colour stand beside its words */
    record Row(String id, String created, String kind, String subject, String address, String state, String look, String icon, boolean again) {
    }
}
