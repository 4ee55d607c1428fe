package pl.pomost.export.web;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import pl.pomost.access.CurrentViewer;
import pl.pomost.agreement.AnswerBoard;
import pl.pomost.agreement.Dispatch;
import pl.pomost.agreement.DispatchDoor;
import pl.pomost.export.PlanFile;
import pl.pomost.export.WriteAnswers;

/** Who answered what to something that was sent to all teams, as a file; for those who may read it on its page. */
@Path("/ustalenia/{code}/odpowiedzi.{format:xlsx|csv}")
@Authenticated
@Blocking
class AnswersFileResource {

    private final CurrentViewer viewer;
    private final DispatchDoor door;
    private final AnswerBoard board;
    private final WriteAnswers write;

    AnswersFileResource(CurrentViewer viewer, DispatchDoor door, AnswerBoard board, WriteAnswers write) {
        this.viewer = viewer;
        this.door = door;
        this.board = board;
        this.write = write;
    }

    @GET
    public Response file(@PathParam("code") String code, @PathParam("format") String format) {
        Dispatch dispatch = door.openAnswers(viewer.get(), code);
        PlanFile file = write.file(dispatch.code(), dispatch.title(), board.lines(dispatch), format);
        return PlanFileResource.answer(file);
    }
}
