package pl.pomost.workshop.web;

import java.util.List;

/** The checklist of a workshop. */
record PreparationView(List<Known> known, List<Tick> tasks, List<Tick> materials, int ready, int all, boolean dated) {

    /** What the system sees by itself. @param value empty when it is not there yet @param address where it is set */
    record Known(String name, String value, String address) {
    }

    /** Something to tick off. */
    record Tick(String key, String name, boolean ready) {
    }
}
