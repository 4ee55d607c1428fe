package pl.pomost.consultation.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.shared.Look;

/**
 * The coordinator's page of a consultation.
 *
 * @param base     of the coordinator's pages
 * @param several  the other consultations of the plan, and which one this is
 * @param place    of the page that everybody sees; empty while nobody does
 * @param state    in words; empty while nothing is settled
 * @param settled  facts, in the order in which they are read
 * @param hint     what is doubtful about the term; mostly empty
 * @param opens    whether it can be opened
 * @param closes   whether it can be closed
 * @param takes    whether remarks can be entered
 * @param answered remarks with an answer
 * @param ready    answers that can be published
 * @param publishes whether the viewer may publish them, also while others judge the plan
 */
record DeskView(String teryt, String powiat, String base, Several several, Optional<String> place, Optional<Look> state, List<Fact> settled, Optional<String> hint, boolean mayEdit,
        boolean opens, boolean closes, boolean takes, int answered, int unread, int all, int ready, boolean publishes, List<Group> groups) {

    /**
     * @param number  which one is shown, from 1
     * @param newest  whether there is no later one
     * @param begins  whether one more can be prepared
     * @param givesUp whether this one, which nobody outside knows of, can be given up
     * @param others  the other ones, the newest one first
     */
    record Several(int number, boolean newest, boolean begins, boolean givesUp, List<Other> others) {
    }

    record Other(String address, String name, Look state) {
    }

    record Fact(String key, String value) {
    }

    /** Remarks on one part of the plan. */
    record Group(String title, List<Row> rows) {
    }

    /**
     * @param text empty when the viewer may not read it
     * @param instead of the text, why
     */
    record Row(String code, String address, String about, String when, String from, String lang, String text, String instead, Look state, String decision) {
    }
}
