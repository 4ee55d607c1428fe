package pl.pomost.plan;

import java.util.List;

/** A document as parts of a page, for pages that put something of their own between them; implemented where the plan's page is made. */
public interface PlanParts {

    /**
     * A section without its subsections, which follow it.
     *
     * @param level   of its heading, from 2
     * @param number  as it stands before the title; may be empty
     * @param lang    of the title where it is not Polish, else empty
     * @param html    its blocks, safe to be put into a page as they are
     */
    record Part(int level, String id, String number, String title, String lang, String html) {

        /** Whether it is an entry, whose number is its code. */
        public boolean isEntry() {
            return number.equals(id);
        }
    }

    /**
     * Chapter by chapter, each begins with its own heading.
     *
     * @param sha256 of the document's canonical JSON, by which the parts are kept
     */
    List<List<Part>> of(PlanDocument document, String sha256);
}
