package pl.pomost.consultation.web;

import java.util.function.Supplier;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.shared.Problem;

/** Says as a page what the state of a consultation does not allow: somebody pressed what another window had still open. */
final class Refusals {

    private Refusals() {
    }

    static void told(Runnable deed, String title) {
        told(() -> {
            deed.run();
            return "";
        }, title);
    }

    /** @throws Problem 409 with the sentence that says what to do instead */
    static <T> T told(Supplier<T> deed, String title) {
        try {
            return deed.get();
        } catch (ForbiddenMove refused) {
            throw new Problem(409, title, refused.getMessage());
        }
    }
}
