package pl.pomost.plan;

import java.util.Optional;
import java.util.function.Function;

/** Parts of a document as HTML, for pages of later modules: with the same pieces as the plan's own page. */
public interface DocumentHtml {

    /**
     * A link below a heading.
     *
     * @param icon name of the sign after the words; {@code edit} stands before them
     */
    record Way(String address, String words, String icon) {
    }

    /**
     * A chapter with all its sections, without its own heading. Codes lead to entries of the same chapter only.
     *
     * @param level of the headings of its sections, from 2
     * @param way   what may be done with a section
     */
    String chapter(PlanDocument document, Section chapter, int level, Function<Section, Optional<Way>> way);
}
