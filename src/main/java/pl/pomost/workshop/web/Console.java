package pl.pomost.workshop.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Optional;
import pl.pomost.access.Scope;
import pl.pomost.shared.SentForm;

/** Forms that stand on the facilitator's console as well as on a page of their own come back to where they were sent from. */
final class Console {

    private Console() {
    }

    static boolean isFrom(SentForm form) {
        return form.text("wroc").equals("prowadzenie");
    }

    /** Of which workshop the board is that a form was sent from. */
    static Optional<Integer> stage(SentForm form) {
        return Optional.of(form.text("etap")).filter(stage -> stage.matches("[0-9]{1,2}")).map(Integer::valueOf);
    }

    /** Where the short form of an entry stands. */
    static URI entry(Scope scope, SentForm form, CardDeeds.Making making) {
        UriBuilder address = UriBuilder.fromPath("/powiaty/{teryt}/warsztaty/{stage}/prowadzenie/wpis").queryParam("rodzaj", making.maker().kind().name());
        making.cards().forEach(card -> address.queryParam("kartka", card));
        return address.build(scope.teryt(), stage(form).orElse(1));
    }

    static Response back(Scope scope, int stage) {
        return Response.seeOther(URI.create("/powiaty/" + scope.teryt() + "/warsztaty/" + stage + "/prowadzenie")).build();
    }
}
