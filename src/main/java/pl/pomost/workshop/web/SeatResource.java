package pl.pomost.workshop.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import pl.pomost.shared.Secret;
import pl.pomost.shared.SentForm;
import pl.pomost.workshop.Agendas;

/** A phone says at which table it lies; its cards are about that area unless something else is chosen. */
@Path("/w")
@PermitAll
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SeatResource {

    private final HallDoor door;
    private final Agendas agendas;

    SeatResource(HallDoor door, Agendas agendas) {
        this.door = door;
        this.agendas = agendas;
    }

    @POST
    @Path("{code: [A-Za-z0-9]{4,8}}/stolik")
    public Response sit(@PathParam("code") String code, MultivaluedMap<String, String> sent) {
        HallDoor.Inside inside = door.inside(code);
        String area = new SentForm(sent).text("obszar");
        door.sitAt(inside.workshop(), agendas.scenarioOf(inside.workshop()).area(area).map(known -> area).orElse(""));
        return Response.seeOther(URI.create("/w/" + Secret.typed(code))).build();
    }
}
