package pl.pomost.export.web;

import java.util.List;
import pl.pomost.plan.PlanParts.Part;

/**
 * The page of a short document.
 *
 * @param crumbs  pages above this one
 * @param lang    BCP 47 tag of the document
 * @param about   lines under the title
 * @param missing what to say instead of the document; empty when it is there
 * @param hint    what the team can do; empty for others
 * @param others  the same in other languages
 * @param files   what it can be had as
 * @param ways    what else there is of the same
 */
record LeafletView(List<Link> crumbs, String lang, String title, List<String> about, String missing, String hint, List<Other> others, List<Link> files, List<Link> ways, List<Part> parts) {

    record Link(String address, String words) {
    }

    /** @param there whether somebody has written it */
    record Other(String address, String name, String lang, boolean current, boolean there, String words) {
    }
}
