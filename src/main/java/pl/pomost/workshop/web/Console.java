package pl.pomost.workshop.web;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import pl.pomost.access.Scope;
import pl.pomost.shared.SentForm;

/** Forms that stand on the facilitator's console as well as on a page of their own come back to where they were sent from. */
final class Console {

    private Console() {
    }

    static boolean isFrom(SentForm form) {
        return form.text("wroc").equals("prowadzenie");
    }

    static Response back(Scope scope, int stage) {
        return Response.seeOther(URI.create("/powiaty/" + scope.teryt() + "/warsztaty/" + stage + "/prowadzenie")).build();
    }
}
