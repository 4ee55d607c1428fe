package pl.pomost.network.web;

import java.util.List;

/** The list of groups. @param mayFound whether the viewer may found one */
record GroupListView(List<Row> own, List<Row> others, List<Row> ended, boolean mayFound) {

    /** @param area its code; empty for a group of no area. @param news what is new for the viewer, in words; may be empty */
    record Row(String address, String name, String area, String areaName, String size, String moderators, boolean open, String news) {
    }

    public boolean nothing() {
        return own.isEmpty() && others.isEmpty() && ended.isEmpty();
    }
}
