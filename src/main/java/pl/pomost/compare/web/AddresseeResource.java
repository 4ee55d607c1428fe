package pl.pomost.compare.web;

import static pl.pomost.access.Roles.ADMIN;
import static pl.pomost.access.Roles.AUDITOR;
import static pl.pomost.access.Roles.ROPS_APPROVER;
import static pl.pomost.access.Roles.ROPS_REVIEWER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Viewer;
import pl.pomost.compare.AddresseeName;
import pl.pomost.compare.AddresseeNames;
import pl.pomost.compare.NameAddressees;
import pl.pomost.compare.Question;
import pl.pomost.compare.ReadAddressees;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.PolishDates;
import pl.pomost.shared.Submitted;

/** Where ROPS says which wordings of an addressee of postulates mean the same one. */
@Path("/porownanie/adresaci/{year:[0-9]{4}}")
@Blocking
class AddresseeResource {

    private final Pages pages;
    private final CurrentViewer viewer;
    private final ReadAddressees addressees;
    private final AddresseeNames names;
    private final NameAddressees decide;
    private final AddresseeTexts texts;
    private final FormTexts words;

    AddresseeResource(Pages pages, CurrentViewer viewer, ReadAddressees addressees, AddresseeNames names, NameAddressees decide, AddresseeTexts texts, FormTexts words) {
        this.pages = pages;
        this.viewer = viewer;
        this.addressees = addressees;
        this.names = names;
        this.decide = decide;
        this.texts = texts;
        this.words = words;
    }

    /** @param chosen keys of those that are to be put together, @param mayEdit whether the reader decides */
    record Shown(int year, List<ReadAddressees.Addressee> addressees, List<Decision> decisions, Set<String> chosen, boolean mayEdit, boolean saved) {

        public boolean has(String key) {
            return chosen.contains(key);
        }
    }

    /** @param first of its number: there it can be undone. @param undone day; empty while it holds */
    record Decision(int number, boolean first, String written, String means, String when, String undone) {
    }

    @CheckedTemplate(basePath = "compare")
    static class Templates {
        static native TemplateInstance addressees(Page page, Shown view, FormView form);
    }

    @GET
    @RolesAllowed({ROPS_REVIEWER, ROPS_APPROVER, ADMIN, AUDITOR})
    public TemplateInstance all(@PathParam("year") int year, @QueryParam("zapisano") Optional<String> saved) {
        return page(year, Set.of(), FormView.filled(Submitted.NOTHING), saved.isPresent());
    }

    /** One of three buttons: to put those together that are ticked, to set one wording apart, to undo a decision. */
    @POST
    @RolesAllowed({ROPS_REVIEWER, ROPS_APPROVER, ADMIN})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("year") int year, MultivaluedMap<String, String> sent) {
        Submitted typed = Submitted.of(sent);
        if (!typed.text("oddziel").isEmpty()) {
            decide.setApart(written(year, typed.text("oddziel")), viewer.get());
        } else if (typed.text("cofnij").matches("[0-9]{1,9}")) {
            decide.undo(Integer.parseInt(typed.text("cofnij")), viewer.get());
        } else {
            Set<String> chosen = Set.copyOf(typed.all("adresat"));
            List<String> wordings = all(year).stream().filter(each -> chosen.contains(each.key())).flatMap(each -> each.wordings().stream().map(ReadAddressees.Wording::text)).toList();
            FormReading reading = new FormReading(typed, words);
            String name = reading.field("nazwa", texts.common()).required(300);
            if (!name.isEmpty() && name.chars().noneMatch(Character::isLetter)) {
                reading.refuse("nazwa", texts.noName());
            }
            if (wordings.isEmpty()) {
                reading.refuse("nazwa", texts.nobody());
            }
            if (!reading.accepted()) {
                return Response.status(422).entity(page(year, chosen, reading.view(), false)).build();
            }
            decide.merge(wordings, name, viewer.get());
        }
        return Response.seeOther(URI.create("/porownanie/adresaci/" + year + "?zapisano=tak")).build();
    }

    /** @throws NotFoundException when there is no such edition */
    private List<ReadAddressees.Addressee> all(int year) {
        return addressees.of(viewer.get(), Question.of(Map.of("edition", List.of(String.valueOf(year)))));
    }

    /** @throws NotFoundException when no postulate says so (any more) */
    private String written(int year, String wording) {
        return all(year).stream().flatMap(each -> each.wordings().stream()).map(ReadAddressees.Wording::text).filter(wording::equals).findFirst().orElseThrow(NotFoundException::new);
    }

    private TemplateInstance page(int year, Set<String> chosen, FormView form, boolean saved) {
        Viewer current = viewer.get();
        return Templates.addressees(pages.of(texts.title()), new Shown(year, all(year), decisions(), chosen, current.isRops() || current.isAdmin(), saved), form);
    }

    private List<Decision> decisions() {
        List<Decision> all = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (AddresseeName each : names.newestFirst()) {
            String undone = each.undoneOn().map(PolishDates::inDigits).orElse("");
            boolean first = undone.isEmpty() && seen.add(each.number());
            all.add(new Decision(each.number(), first, each.wording(), each.name().orElse(texts.alone()), each.decidedOn().map(PolishDates::inDigits).orElse(texts.always()), undone));
        }
        return all;
    }
}
