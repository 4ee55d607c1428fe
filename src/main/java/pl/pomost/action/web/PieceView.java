package pl.pomost.action.web;

import java.util.List;
import pl.pomost.shared.Attribute;
import pl.pomost.thread.ThreadView;

/**
 * An indicator, a risk or a postulate as its page shows it.
 *
 * @param area     code of its area, empty for the whole powiat
 * @param says     its text, paragraph by paragraph, where the title is not all of it
 * @param list     address of the list it is in
 * @param edit     address of its form, empty for those who may not edit
 */
record PieceView(String teryt, String powiat, String list, String code, String area, String areaName, String title, List<String> says,
        List<Attribute> attributes, ThreadView thread, String edit, Words words) {

    /** What the page calls things. */
    record Words(String section, String edit, String remove, String details, String thread) {
    }
}
