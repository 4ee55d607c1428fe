package pl.pomost.agreement.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Problem;
import pl.pomost.shared.Saved;

/**
 * The way of a form once it is sent: saved, it leads on; with a mistake, with words that may tell of a person, or with a move that is not allowed it
 * comes back (422); when somebody else was faster it comes back with both texts (409). Everything typed is there.
 */
record Deed(FormReading reading, Function<FormView, TemplateInstance> page) {

    /**
     * @param field at which a move that is not allowed is told
     * @param save  does it and says where it leads
     * @param now   the form that came back, against what is stored now
     */
    Response finish(String field, Supplier<String> save, Function<FormView, FormView> now) {
        if (!reading.accepted() || !reading.doubts().allow(reading.typed().text("do"))) {
            return answer(422, reading.view());
        }
        try {
            return Saved.to(save.get());
        } catch (ForbiddenMove refused) {
            reading.refuse(field, refused.getMessage());
            return answer(422, reading.view());
        } catch (EditedMeanwhile meanwhile) {
            return answer(409, now.apply(reading.view()));
        }
    }

    /** For what nobody else can have changed. */
    Response finish(String field, Supplier<String> save) {
        return finish(field, save, view -> view);
    }

    /** A button without a form: what is not allowed is told on a page of its own. */
    static Response press(String title, Supplier<String> deed) {
        try {
            return Saved.to(deed.get());
        } catch (ForbiddenMove refused) {
            throw new Problem(409, title, refused.getMessage());
        }
    }

    private Response answer(int status, FormView view) {
        return Response.status(status).entity(view.on(page)).build();
    }
}
