package pl.pomost.network.web;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import pl.pomost.network.GroupView;
import pl.pomost.network.HoldMeeting;
import pl.pomost.shared.Saved;
import pl.pomost.shared.Submitted;

/** Says of what a meeting decided that it is done, or has to be done again. */
@Path("/zespoly/{code}/decyzje")
@Authenticated
@Blocking
class DecisionResource {

    private final GroupDoor door;
    private final HoldMeeting hold;

    DecisionResource(GroupDoor door, HoldMeeting hold) {
        this.door = door;
        this.hold = hold;
    }

    @POST
    @Path("{number}/stan")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response settle(@PathParam("code") String code, @PathParam("number") String number, MultivaluedMap<String, String> sent) {
        GroupView group = door.toWrite(code);
        String state = Submitted.of(sent).text("state");
        if (state.equals("open") || state.equals("done")) {
            hold.settle(door.viewer(), code, GroupDoor.number(number), state.equals("done"));
        }
        return Saved.to(group.address() + "/spotkania");
    }
}
