package pl.pomost.action.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.process.Talks;
import pl.pomost.shared.Attribute;
import pl.pomost.shared.Deed;
import pl.pomost.shared.Look;
import pl.pomost.thread.ThreadView;

/**
 * One action as its page shows it.
 *
 * @param edit     address of its form, empty for those who may not edit
 * @param deeds    what else the viewer may do with it
 * @param talks    of thematic groups about it
 * @param warnings sentences about money that does not add up
 */
record ActionView(String teryt, String powiat, String code, String area, String areaName, Look state, String title, String description,
        List<Attribute> attributes, List<Stone> milestones, Money money, ThreadView thread, String edit, List<Deed> deeds, Talks.About talks) {

    /** A milestone. */
    record Stone(String day, String date, String what) {
    }

    /** The money of the action. @param total what it costs; empty while nobody said. @param sourced what all sources give */
    record Money(Optional<Bars> years, List<Source> sources, String total, String sourced, List<String> warnings) {
    }

    /** Where money comes from. @param note may be empty */
    record Source(String name, Look state, String amount, String note) {
    }

    /** The description, paragraph by paragraph. */
    public List<String> paragraphs() {
        return description.lines().filter(line -> !line.isBlank()).toList();
    }
}
