package pl.pomost.review.web;

import java.util.List;
import pl.pomost.review.web.ReviewPage.Place;
import pl.pomost.shared.Look;

/**
 * What a link of an organisation outside opens of one plan: the document beside the form.
 *
 * @param base    address of the page
 * @param several address of the list of plans; empty when there is one plan only
 * @param column  which of both a phone shows: document or form
 * @param until   last day, in words
 * @param open    whether the opinion can be sent or corrected
 * @param told    what was done just now; may be empty
 */
record OutsideView(String base, String several, String organisation, String powiat, String column, String until, String question, List<List<Place>> chapters, boolean open,
        String standing, String told, int version, String stance, String whole, List<Area> areas, String name, String position) {

    /** @param kind chosen, as forms write it; empty when nothing is said of the area */
    record Area(String code, String label, String kind, String words) {

        public String field() {
            return "slowa-" + code;
        }

        public String kindField() {
            return "rodzaj-" + code;
        }

        public boolean says(String key) {
            return kind.equals(key);
        }
    }

    /** A plan in the list of a link that is about several. */
    record Row(String address, String powiat, Look state) {
    }

    public boolean says(String key) {
        return stance.equals(key);
    }
}
