package pl.pomost.workshop.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.stream.Stream;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.Workshops;

/** Invitations to a workshop: ready for the coordinator's mail program, and on paper. */
@Path("/powiaty/{teryt}/warsztaty/{stage}")
@Authenticated
@Blocking
class LetterResource {

    private final Doors doors;
    private final Pages pages;
    private final Workshops workshops;
    private final Letters letters;
    private final LetterTexts texts;

    LetterResource(Doors doors, Pages pages, Workshops workshops, Letters letters, LetterTexts texts) {
        this.doors = doors;
        this.pages = pages;
        this.workshops = workshops;
        this.letters = letters;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "workshop")
    static class Templates {
        static native TemplateInstance invitations(Page page, RoomHead room, List<Letter> people, List<Letter> institutions, boolean incomplete);

        static native TemplateInstance letters(Page page, RoomHead room, List<Letter> letters);
    }

    @GET
    @Path("zaproszenia")
    public TemplateInstance invitations(@PathParam("teryt") String teryt, @PathParam("stage") int stage) {
        Scope scope = doors.coordinator(teryt);
        Workshop workshop = workshops.at(scope, stage);
        boolean incomplete = workshop.heldOn().isEmpty() || workshop.starts().isEmpty() || workshop.place().isEmpty();
        return Templates.invitations(pages.of(texts.title(stage), scope, ""), RoomHead.of(scope, workshop), letters.toPeople(scope, workshop),
                letters.toInstitutions(scope, workshop), incomplete);
    }

    @GET
    @Path("druk/zaproszenia")
    public TemplateInstance letters(@PathParam("teryt") String teryt, @PathParam("stage") int stage) {
        Scope scope = doors.coordinator(teryt);
        Workshop workshop = workshops.at(scope, stage);
        List<Letter> all = Stream.concat(letters.toPeople(scope, workshop).stream(), letters.toInstitutions(scope, workshop).stream()).toList();
        return Templates.letters(pages.of(texts.title(stage), scope, ""), RoomHead.of(scope, workshop), all);
    }
}
