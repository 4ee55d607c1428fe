package pl.pomost.action.web;

import java.util.List;

/** The list of postulates as its page shows it: addressee by addressee. */
record PostulateList(String teryt, String powiat, boolean mayEdit, List<Group> groups) {

    /** What one addressee is asked for. */
    record Group(String toWhom, List<Row> rows) {
    }

    /** One postulate of the list. */
    record Row(String code, String text, String justification, List<TiedTo> entries) {
    }
}
