package pl.pomost.consent.web;

import java.util.List;
import java.util.UUID;
import pl.pomost.shared.Look;

/**
 * The consents of one institution.
 *
 * @param base     address of the page
 * @param story    when it was asked and reminded, in words; empty when it was not
 * @param asks     whether there is something that no open link asks
 * @param waits    whether something waits for an answer by a link that works
 * @param anyOpen  whether any part has no answer
 * @param records  whether the reader may write an answer down
 */
record InstitutionView(String teryt, String powiat, String base, String name, boolean mayEdit, boolean sends, List<String> story, boolean asks, boolean waits, boolean anyOpen,
        boolean records, List<Row> rows, int days) {

    /** One part. @param role and what follows may be empty */
    record Row(String action, String title, String area, String part, String term, String cost, Look look, List<Answer> answers) {

        /** The newest one, which counts unless it was taken back. */
        public boolean answered() {
            return !answers.isEmpty();
        }
    }

    /** One answer. @param who on which day. @param takesBack whether it may be taken back */
    record Answer(UUID id, String reply, String who, String how, String words, String note, boolean takenBack, boolean takesBack) {
    }
}
