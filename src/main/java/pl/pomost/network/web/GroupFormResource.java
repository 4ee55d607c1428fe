package pl.pomost.network.web;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.network.FoundGroup;
import pl.pomost.network.GroupDraft;
import pl.pomost.network.GroupRights;
import pl.pomost.network.GroupView;
import pl.pomost.network.Groups;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Choice;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Saved;
import pl.pomost.shared.Submitted;

/** Founding a group and describing it, ending it and taking it up again. */
@Path("/zespoly")
@Authenticated
@Blocking
class GroupFormResource {

    private final Pages pages;
    private final CurrentViewer viewer;
    private final Groups groups;
    private final GroupRights rights;
    private final FoundGroup found;
    private final Vocabulary vocabulary;
    private final GroupTexts texts;
    private final FormTexts words;

    GroupFormResource(Pages pages, CurrentViewer viewer, Groups groups, GroupRights rights, FoundGroup found, Vocabulary vocabulary, GroupTexts texts, FormTexts words) {
        this.pages = pages;
        this.viewer = viewer;
        this.groups = groups;
        this.rights = rights;
        this.found = found;
        this.vocabulary = vocabulary;
        this.texts = texts;
        this.words = words;
    }

    /**
     * @param back  where the form leads without saving; it is sent to its own address
     * @param fresh whether it founds a group
     * @param mayOpen whether the viewer says if everybody reads it: of a closed group ROPS alone, of an open one whoever leads it
     * @param areas to choose from; none for whoever may not move the group to another area
     */
    record FormPage(String address, String back, boolean fresh, boolean mayEnd, boolean mayOpen, List<Choice> areas) {
    }

    @CheckedTemplate(basePath = "network")
    static class Templates {
        static native TemplateInstance groupForm(Page page, FormPage view, FormView form);
    }

    @GET
    @Path("nowy")
    public TemplateInstance newGroup() {
        rights.requireFounder(viewer.get());
        return fresh(FormView.filled(Submitted.NOTHING.with("open", "tak")));
    }

    @POST
    @Path("nowy")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response foundGroup(MultivaluedMap<String, String> sent) {
        rights.requireFounder(viewer.get());
        var typed = Submitted.of(sent);
        var reading = new FormReading(typed, words);
        String code = reading.field("code", texts.code()).required(20);
        GroupDraft draft = draft(reading, Optional.empty());
        if (!reading.isRefused("code") && !FoundGroup.fits(code)) {
            reading.refuse("code", texts.codeWrong());
        }
        if (!reading.isRefused("code") && groups.find(code).isPresent()) {
            reading.refuse("code", texts.codeTaken());
        }
        var flow = new FormFlow(typed, reading, this::fresh);
        Supplier<String> save = () -> {
            if (!found.found(viewer.get(), code, draft)) {
                throw new ForbiddenMove(texts.codeTaken());
            }
            return "/zespoly/" + code + "/czlonkowie";
        };
        try {
            return flow.finish(save);
        } catch (ForbiddenMove faster) {
            // somebody founded one of this code since the form was read
            reading.refuse("code", faster.getMessage());
            return flow.finish(save);
        }
    }

    @GET
    @Path("{code}/opis")
    public TemplateInstance form(@PathParam("code") String code) {
        GroupView group = rights.requireLead(viewer.get(), groups.get(code));
        return described(group, FormView.filled(filled(group)));
    }

    @POST
    @Path("{code}/opis")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response describe(@PathParam("code") String code, MultivaluedMap<String, String> sent) {
        GroupView group = rights.requireLead(viewer.get(), groups.get(code));
        var typed = Submitted.of(sent);
        var reading = new FormReading(typed, words);
        GroupDraft draft = draft(reading, Optional.of(group));
        return new FormFlow(typed, reading, form -> described(group, form)).finish(() -> {
            found.describe(viewer.get(), code, typed.version(), draft);
            return group.address();
        }, () -> {
            GroupView now = groups.get(code);
            return new FormFlow.Stored(FormView.filled(filled(now)), now.lock());
        });
    }

    @POST
    @Path("{code}/koniec")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("code") String code, MultivaluedMap<String, String> sent) {
        GroupView group = groups.get(code);
        rights.requireFounder(viewer.get());
        if (group.works() && Submitted.of(sent).text("do").equals("koniec")) {
            found.end(viewer.get(), code);
        }
        return Saved.to(group.address());
    }

    @POST
    @Path("{code}/wznowienie")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@PathParam("code") String code, MultivaluedMap<String, String> sent) {
        GroupView group = groups.get(code);
        rights.requireFounder(viewer.get());
        if (!group.works() && Submitted.of(sent).text("do").equals("wznowienie")) {
            found.begin(viewer.get(), code);
        }
        return Saved.to(group.address());
    }

    private GroupDraft draft(FormReading reading, Optional<GroupView> known) {
        boolean mayMove = rights.mayFound(viewer.get());
        String name = reading.field("name", texts.name()).required(200);
        Optional<String> area = reading.field("area", texts.area()).oneOf(areas());
        String description = reading.field("description", texts.description()).required(5_000);
        boolean open = reading.field("open", texts.open()).ticked();
        return new GroupDraft(name, mayMove ? area : known.flatMap(GroupView::area), description, open && (mayMove || known.filter(GroupView::open).isPresent()));
    }

    private static Submitted filled(GroupView group) {
        return Submitted.NOTHING.with("version", String.valueOf(group.lock())).with("name", group.name()).with("area", group.area().orElse(""))
                .with("description", group.description()).with("open", group.open() ? "tak" : "");
    }

    private List<Choice> areas() {
        return vocabulary.areas();
    }

    private TemplateInstance fresh(FormView form) {
        return Templates.groupForm(pages.of(texts.newGroup()), new FormPage("/zespoly/nowy", "/zespoly", true, false, true, areas()), form);
    }

    private TemplateInstance described(GroupView group, FormView form) {
        boolean founder = rights.mayFound(viewer.get());
        return Templates.groupForm(pages.of(texts.describe()), new FormPage(group.address() + "/opis", group.address(), false, founder, founder || group.open(), founder ? areas() : List.of()), form);
    }
}
