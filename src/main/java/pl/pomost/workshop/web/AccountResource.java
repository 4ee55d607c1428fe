package pl.pomost.workshop.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.shared.Secret;
import pl.pomost.team.Guest;
import pl.pomost.team.LinkAccount;
import pl.pomost.workshop.Workshop;

/** A guest who has got an account: whoever holds the phone's pass and logs in may link the two. */
@Path("/w/{code: [A-Za-z0-9]{4,8}}/konto")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class AccountResource {

    private final HallDoor door;
    private final Pages pages;
    private final LinkAccount linking;
    private final CurrentViewer viewer;
    private final StayTexts texts;

    AccountResource(HallDoor door, Pages pages, LinkAccount linking, CurrentViewer viewer, StayTexts texts) {
        this.door = door;
        this.pages = pages;
        this.linking = linking;
        this.viewer = viewer;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "workshop")
    static class Templates {
        static native TemplateInstance account(Page page, String base, String guest, String account, boolean linked, String said);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance ask(@PathParam("code") String code) {
        Workshop workshop = door.workshop(code);
        return page(code, door.guest(workshop), false, "");
    }

    @POST
    public TemplateInstance link(@PathParam("code") String code) {
        Workshop workshop = door.workshop(code);
        Optional<Guest> guest = door.guest(workshop);
        Optional<LinkAccount.Outcome> outcome = guest.map(known -> linking.link(viewer.get(), known));
        return page(code, guest, outcome.equals(Optional.of(LinkAccount.Outcome.LINKED)), outcome.map(this::said).orElse(""));
    }

    private String said(LinkAccount.Outcome outcome) {
        return switch (outcome) {
            case LINKED -> texts.linked();
            case TAKEN -> texts.taken();
            case LINKED_ELSEWHERE -> texts.linkedElsewhere();
        };
    }

    private TemplateInstance page(String code, Optional<Guest> guest, boolean linked, String said) {
        return Templates.account(pages.of(texts.account()), "/w/" + Secret.typed(code), guest.map(Guest::name).orElse(""), viewer.get().name(), linked, said);
    }
}
