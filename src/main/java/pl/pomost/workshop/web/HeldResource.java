package pl.pomost.workshop.web;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import pl.pomost.access.Scope;
import pl.pomost.shared.Language;
import pl.pomost.shared.SentForm;
import pl.pomost.workshop.Channels;
import pl.pomost.workshop.Held;
import pl.pomost.workshop.HoldCards;
import pl.pomost.workshop.NewCard;
import pl.pomost.workshop.Refusal;

/** Cards that wait, are parked or kept back: one of them by its own button, or all that are ticked. */
@Path("/powiaty/{teryt}/warsztaty/{stage}/tablica")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class HeldResource {

    private final Doors doors;
    private final HoldCards holding;
    private final BoardPages board;
    private final HeldTexts texts;

    HeldResource(Doors doors, HoldCards holding, BoardPages board, HeldTexts texts) {
        this.doors = doors;
        this.holding = holding;
        this.board = board;
        this.texts = texts;
    }

    @POST
    @Path("pokazanie")
    public Response show(@PathParam("teryt") String teryt, @PathParam("stage") int stage, MultivaluedMap<String, String> sent) {
        return attempt(teryt, stage, sent, (scope, form) -> {
            if (form.text("wszystkie").equals("tak")) {
                holding.showAllWaiting(scope, stage);
            } else {
                holding.show(scope, stage, chosen(form));
            }
        });
    }

    @POST
    @Path("odmowa")
    public Response refuse(@PathParam("teryt") String teryt, @PathParam("stage") int stage, MultivaluedMap<String, String> sent) {
        return attempt(teryt, stage, sent, (scope, form) -> holding.hold(scope, stage, chosen(form), Held.REFUSED, form.text("powod-" + form.text("jedna"))));
    }

    @POST
    @Path("parking")
    public Response park(@PathParam("teryt") String teryt, @PathParam("stage") int stage, MultivaluedMap<String, String> sent) {
        return attempt(teryt, stage, sent, (scope, form) -> holding.hold(scope, stage, chosen(form), Held.PARKED, ""));
    }

    @POST
    @Path("schowanie")
    public Response hide(@PathParam("teryt") String teryt, @PathParam("stage") int stage, MultivaluedMap<String, String> sent) {
        return attempt(teryt, stage, sent, (scope, form) -> holding.hold(scope, stage, chosen(form), Held.HIDDEN, texts.hiddenReason()));
    }

    /** A thought that nobody has written down yet. */
    @POST
    @Path("nowa-mysl")
    public Response parkThought(@PathParam("teryt") String teryt, @PathParam("stage") int stage, MultivaluedMap<String, String> sent) {
        return attempt(teryt, stage, sent, (scope, form) -> {
            String[] exercise = form.text("cwiczenie").split(":", 2);
            holding.park(scope, stage, new NewCard(form.id("id").orElseGet(UUID::randomUUID), exercise[0], exercise.length > 1 ? exercise[1] : "", form.filled("obszar"),
                    form.text("mysl"), Language.current().tag(), Channels.SCRIBE, Optional.empty(), Map.of()));
        });
    }

    private static Set<UUID> chosen(SentForm form) {
        return form.id("jedna").map(Set::of).orElseGet(() -> Set.copyOf(form.ids("kartka")));
    }

    private Response attempt(String teryt, int stage, MultivaluedMap<String, String> sent, BiConsumer<Scope, SentForm> deed) {
        var form = new SentForm(sent);
        Scope scope = doors.leader(teryt, stage);
        try {
            deed.accept(scope, form);
            return Console.isFrom(form) ? Console.back(scope, stage) : Response.seeOther(URI.create("/powiaty/" + scope.teryt() + "/warsztaty/" + stage + "/tablica")).build();
        } catch (Refusal refusal) {
            return board.again(scope, stage, form, refusal);
        }
    }
}
