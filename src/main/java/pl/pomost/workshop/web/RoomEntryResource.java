package pl.pomost.workshop.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.shared.Problem;
import pl.pomost.shared.SentForm;
import pl.pomost.workshop.CardRow;
import pl.pomost.workshop.Cards;
import pl.pomost.workshop.RoomForm;
import pl.pomost.workshop.web.RoomEntryView.Hidden;
import pl.pomost.workshop.web.RoomEntryView.Shown;

/** One tap in the room: cards, or all cards of a group, become an entry of the plan with the fields that matter now. */
@Path("/powiaty/{teryt}/warsztaty/{stage}/prowadzenie/wpis")
@Authenticated
@Blocking
class RoomEntryResource {

    private final Doors doors;
    private final Pages pages;
    private final Cards cards;
    private final CardDeeds deeds;
    private final LeadTexts texts;

    RoomEntryResource(Doors doors, Pages pages, Cards cards, CardDeeds deeds, LeadTexts texts) {
        this.doors = doors;
        this.pages = pages;
        this.cards = cards;
        this.deeds = deeds;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "workshop")
    static class Templates {
        static native TemplateInstance roomEntry(Page page, RoomEntryView entry);
    }

    /** Without cards there is nothing to make: back to the console. */
    @GET
    public Response form(@PathParam("teryt") String teryt, @PathParam("stage") int stage, @Context UriInfo address) {
        Scope scope = doors.leader(teryt, stage);
        boolean all = doors.leadsAll(teryt);
        var asked = new SentForm(address.getQueryParameters());
        if (asked.ids("kartka").isEmpty()) {
            return Console.back(scope, stage);
        }
        CardDeeds.Making making = deeds.making(scope, asked);
        URI whole = making.maker().make(scope, making.cards());
        Optional<RoomForm> form = making.maker().inTheRoom(scope, making.cards());
        if (form.isEmpty()) {
            if (!all) {
                throw new Problem(409, texts.alreadyThere(), null);
            }
            return Response.seeOther(whole).build();
        }
        List<CardRow> said = cards.of(scope, making.cards());
        String codes = said.stream().map(CardRow::code).collect(Collectors.joining(", "));
        String unchecked = said.stream().filter(CardRow::unchecked).map(CardRow::code).collect(Collectors.joining(", "));
        var view = view("/powiaty/" + scope.teryt() + "/warsztaty/" + stage + "/prowadzenie", making.maker().label(), codes, unchecked, all ? whole.toString() : "", form.get());
        return Response.ok(Templates.roomEntry(pages.of(making.maker().label(), scope, ""), view)).build();
    }

    private static RoomEntryView view(String console, String title, String codes, String unchecked, String whole, RoomForm form) {
        Set<String> shown = form.fields().stream().map(RoomForm.Field::name).collect(Collectors.toSet());
        List<Hidden> hidden = form.filled().names().filter(name -> !shown.contains(name))
                .flatMap(name -> form.filled().all(name).stream().filter(value -> !value.isEmpty()).map(value -> new Hidden(name, value))).toList();
        return new RoomEntryView(console, title, codes, unchecked, whole, form.action(), hidden,
                form.fields().stream().map(field -> new Shown(field, form.filled().text(field.name()))).toList());
    }
}
