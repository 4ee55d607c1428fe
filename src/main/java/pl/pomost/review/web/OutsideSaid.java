package pl.pomost.review.web;

import java.util.List;
import pl.pomost.shared.Look;

/** An opinion of an organisation outside as it is read, before it is sent and by ROPS. */
record OutsideSaid(Look stance, String whole, List<OfArea> areas) {

    record OfArea(String code, String name, Look kind, String words) {
    }
}
