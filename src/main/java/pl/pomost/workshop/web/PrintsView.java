package pl.pomost.workshop.web;

import java.util.List;

/** Everything that is printed for a workshop. */
record PrintsView(List<Row> rows) {

    /** @param copies in words */
    record Row(String name, String address, String sheet, String copies) {
    }
}
