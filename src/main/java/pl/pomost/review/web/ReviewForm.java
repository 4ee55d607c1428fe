package pl.pomost.review.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;
import pl.pomost.review.OtherVersion;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Saved;
import pl.pomost.shared.Submitted;

/**
 * The way of a form of the review once it is sent: saved, it leads on; with a mistake, with words that may tell of a person, or with a move
 * that the state does not allow it comes back (422); saved by somebody else meanwhile it comes back with both texts (409),
 * and so does one that is about a version which is no longer the submitted one.
 */
record ReviewForm(FormReading reading, Function<FormView, TemplateInstance> page) {

    /** What is stored now, as the form would show it. */
    record Stored(Submitted form, int version) {
    }

    static ReviewForm of(FormReading reading, Function<FormView, TemplateInstance> page) {
        return new ReviewForm(reading, page);
    }

    /** Number of the submitted version that the form was about; 0, which none has, when it does not say. */
    static int shown(Submitted typed) {
        String sent = typed.text("submitted");
        return sent.matches("\\d{1,6}") ? Integer.parseInt(sent) : 0;
    }

    /**
     * @param then  where it leads
     * @param field at which a move that is not allowed is told
     */
    Response finish(String then, String field, Runnable save, Supplier<Stored> stored) {
        if (!reading.accepted() || !reading.doubts().allow(reading.typed().text("do"))) {
            return answer(422, reading.view());
        }
        try {
            save.run();
            return Saved.to(then);
        } catch (ForbiddenMove refused) {
            reading.refuse(field, refused.getMessage());
            return answer(422, reading.view());
        } catch (OtherVersion other) {
            reading.refuse(field, other.getMessage());
            return answer(other.status(), reading.view());
        } catch (EditedMeanwhile meanwhile) {
            Stored now = stored.get();
            return answer(409, reading.view().against(FormView.filled(now.form()), now.version()));
        }
    }

    private Response answer(int status, FormView view) {
        return Response.status(status).entity(view.on(page)).build();
    }
}
