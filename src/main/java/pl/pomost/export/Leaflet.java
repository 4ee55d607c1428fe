package pl.pomost.export;

import java.util.List;
import java.util.Optional;
import pl.pomost.compare.Picture;
import pl.pomost.plan.PlanDocument;

/**
 * A short document: a title with some lines under it, then its sections; no title page and no contents.
 *
 * @param document its title, language and sections; the hash on it is not of this document but of the plan it is drawn from
 * @param about    lines under the title: whose it is, of which version, in what state
 * @param whole    where the whole plan is
 * @param foot     what stands at the foot of every page
 * @param pictures of a comparison, after the first section
 */
record Leaflet(PlanDocument document, List<Said> about, Optional<Whole> whole, String foot, List<Picture> pictures) {

    Leaflet {
        about = List.copyOf(about);
        pictures = List.copyOf(pictures);
    }

    /** Without pictures of its own. */
    Leaflet(PlanDocument document, List<Said> about, Optional<Whole> whole, String foot) {
        this(document, about, whole, foot, List.of());
    }

    /** @param lang BCP 47 tag */
    record Said(String text, String lang) {

        static Said polish(String text) {
            return new Said(text, "pl");
        }
    }

    /** @param words what leads there, in the language of the document */
    record Whole(String words, String address) {
    }
}
