package pl.pomost.consent.web;

import java.util.List;
import pl.pomost.shared.Look;

/**
 * Where the consents of all institutions stand.
 *
 * @param sums    in one sentence
 * @param letters how many institutions "ask all" would write to
 * @param sends   whether this installation sends e-mails
 */
record ConsentsView(String teryt, String powiat, boolean mayEdit, boolean sends, int letters, String sums, int all, List<Share> shares, List<Row> institutions, List<Task> actions) {

    /** How many parts stand there. */
    record Share(Look look, int count) {
    }

    /** One institution. @param addressed whether an e-mail address is known. @param states of its parts, each once */
    record Row(String code, String name, boolean addressed, int answered, int all, List<Share> states) {
    }

    /** One action with all institutions in it. */
    record Task(String code, String title, String area, List<Member> members) {
    }

    record Member(String institution, String name, String part, Look look) {
    }

    public boolean empty() {
        return all == 0;
    }
}
