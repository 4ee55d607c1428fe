package pl.pomost.network.web;

import java.util.List;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Paged;

/**
 * The list of contacts, narrowed to what was asked for.
 *
 * @param everything whether the viewer sees more than the public does
 * @param any        whether there is any contact at all that the viewer may see
 * @param mayAdd     whether they may write one down
 */
record ContactsPage(Wanted wanted, List<Choice> powiats, List<Choice> areas, List<Choice> languages, Paged<Row> rows, boolean everything, boolean any, boolean mayAdd) {

    /** What somebody looks for; empty texts narrow nothing. */
    record Wanted(String powiat, String area, String language, String words) {
    }

    /** @param checked when somebody last saw to it, in words. @param heading powiat, where it begins on this page */
    record Row(String id, String heading, String office, String matter, String area, String areaName, String person, String phone, String mail, String place, String hours, String languages,
            String checked, boolean stale, boolean open, boolean mayEdit) {
    }
}
