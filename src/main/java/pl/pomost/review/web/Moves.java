package pl.pomost.review.web;

import jakarta.ws.rs.core.Response;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Problem;
import pl.pomost.shared.Saved;

/** Buttons without a form around them: done, they lead on; what the state does not allow is told on a page of its own. */
final class Moves {

    private Moves() {
    }

    static Response andThen(FormTexts words, String address, Runnable deed) {
        try {
            deed.run();
        } catch (ForbiddenMove refused) {
            throw new Problem(409, words.refused(), refused.getMessage());
        }
        return Saved.to(address);
    }
}
