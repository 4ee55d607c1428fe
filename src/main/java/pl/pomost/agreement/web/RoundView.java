package pl.pomost.agreement.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Look;

/**
 * The page of a round.
 *
 * @param result   in words; empty while it is open
 * @param own      name of the powiat whose voice the viewer is; empty when they have none here
 * @param note     why it was called off; may be empty
 * @param mayClose whether the result can be found now
 */
record RoundView(DraftHead head, String address, String kind, Look state, String opened, String ends, String result, String note, boolean open, List<Row> voices, Optional<String> own,
        List<Choice> choices, boolean mayClose) {

    /** @param voice {@code silent} when nothing was said. @param before what was said earlier; may be empty */
    record Row(String powiat, Optional<Look> voice, String reason, String who, String before) {
    }
}
