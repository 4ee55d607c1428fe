package pl.pomost.plan.web;

import java.util.List;
import java.util.Optional;

/**
 * A section of the document on the page: sections stand one after another, each with the level of its heading.
 *
 * @param level of the heading, from 2
 * @param ways  where the section, or what it shows, can be changed or looked at
 */
record PartView(int level, String id, String number, String title, Optional<String> lang, List<BlockView> blocks, List<Way> ways) {

    /** Number and title in one line. */
    public String heading() {
        return number.isEmpty() ? title : number + (number.endsWith(".") ? " " : ". ") + title;
    }

    /** A link below the heading. */
    record Way(String address, String words, String icon) {
    }
}
