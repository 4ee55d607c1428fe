package pl.pomost.shared;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The way of every form of an entry once it is sent: a button other than the saving one shows it again with one more row or
 * another choice of cards; a form with mistakes, or with
 * words that may tell of a particular person, comes back with them (422), and so does one that is saved only with a reason; a saved one leads to the entry; one that
 * somebody else saved meanwhile comes back with both texts (409). Whatever happens, everything typed is there.
 */
public record FormFlow(Submitted typed, FormReading reading, Function<FormView, TemplateInstance> page) {

    private static final String SAVE = "zapisz";
    private static final String ROW = "wiersz:";
    private static final Pattern CONSOLE = Pattern.compile("/powiaty/[0-9]{4}/warsztaty/[0-9]{1,2}/prowadzenie");

    /** What is stored now, as the form would show it. */
    public record Stored(FormView form, int version) {
    }

    /** @param save does it and says the address of the entry */
    public Response finish(Supplier<String> save, Supplier<Stored> stored) {
        String button = typed.text("do");
        if (!button.equals(SAVE) && !Doubts.isConsent(button)) {
            Submitted again = button.startsWith(ROW) ? typed.withOneMoreRow(button.substring(ROW.length())) : typed;
            return answer(200, FormView.filled(again));
        }
        if (!reading.accepted() || !reading.doubts().allow(button)) {
            return answer(422, reading.view());
        }
        try {
            return Saved.to(after(save.get()));
        } catch (EditedMeanwhile meanwhile) {
            Stored now = stored.get();
            return answer(409, reading.view().against(now.form(), now.version()));
        } catch (ReasonNeeded needed) {
            return answer(422, needed.in(reading.view()));
        }
    }

    /** The entry; or the facilitator's console, when its form was opened there: the room goes on, and the entry is named. */
    private String after(String entry) {
        String console = console(typed);
        return !console.isEmpty() ? console + "?dodano=" + entry.replaceAll("[?].*", "").replaceAll(".*[/#]", "") : entry;
    }

    /** Address of the facilitator's console on which the form was opened; empty otherwise, whatever somebody sent. */
    static String console(Submitted typed) {
        return Optional.of(typed.text("wroc")).filter(address -> CONSOLE.matcher(address).matches()).orElse("");
    }

    /** For a new thing, which nobody else can have saved. */
    public Response finish(Supplier<String> save) {
        return finish(save, () -> {
            throw new IllegalStateException("a new entry cannot have been edited meanwhile");
        });
    }

    private Response answer(int status, FormView view) {
        return Response.status(status).entity(view.on(page)).build();
    }
}
