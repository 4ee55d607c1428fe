package pl.pomost.workshop.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.shared.Look;

/**
 * @param kept  name and version of the scenario that the powiat goes by
 * @param offer of a newer version
 * @param gone  whether somebody wanted to take over what is not offered any more
 */
record AdoptionView(String teryt, String powiat, String kept, List<Stage> stages, String areas, Optional<Offer> offer, boolean mayEdit, boolean adopted, boolean gone) {

    /** A workshop of the scenario. */
    record Stage(int number, String title, String length, int activities) {
    }

    /** @param which workshops would change, in words; empty when the changes concern none that is still to come */
    record Offer(String version, String which, List<Row> rows) {
    }

    /** One change. */
    record Row(Look kind, String place, String thing, String detail, String before, String after) {
    }
}
