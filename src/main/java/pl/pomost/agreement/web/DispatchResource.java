package pl.pomost.agreement.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.agreement.Dispatch;
import pl.pomost.agreement.DispatchDoor;
import pl.pomost.agreement.DispatchKind;
import pl.pomost.agreement.Dispatches;
import pl.pomost.agreement.SendToTeams;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Choice;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;
import pl.pomost.standard.CatalogueVersion;
import pl.pomost.standard.Standards;

/** What was sent to teams: for everybody who is signed in to read; sending, who answered what, taking back for ROPS and the groups that sent it. */
@Path("/ustalenia")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class DispatchResource {

    private static final int MOST = 5_000;

    private final Pages pages;
    private final CurrentViewer viewer;
    private final DispatchDoor door;
    private final Dispatches dispatches;
    private final DispatchViews views;
    private final SendToTeams send;
    private final Standards standards;
    private final Vocabulary vocabulary;
    private final DomainClock clock;
    private final DispatchTexts texts;
    private final FormTexts words;

    DispatchResource(Pages pages, CurrentViewer viewer, DispatchDoor door, Dispatches dispatches, DispatchViews views, SendToTeams send, Standards standards, Vocabulary vocabulary, DomainClock clock,
            DispatchTexts texts, FormTexts words) {
        this.pages = pages;
        this.viewer = viewer;
        this.door = door;
        this.dispatches = dispatches;
        this.views = views;
        this.send = send;
        this.standards = standards;
        this.vocabulary = vocabulary;
        this.clock = clock;
        this.texts = texts;
        this.words = words;
    }

    @CheckedTemplate(basePath = "agreement")
    static class Templates {
        static native TemplateInstance dispatches(Page page, List<DispatchView.Row> rows, boolean maySend);

        static native TemplateInstance newDispatch(Page page, String address, String back, DispatchForm.Choices choices, FormView form);

        static native TemplateInstance dispatch(Page page, DispatchView view, FormView form);
    }

    @GET
    public TemplateInstance all() {
        return Templates.dispatches(pages.of(texts.all()), views.rows(viewer.get(), dispatches.all()), door.maySend(viewer.get(), Optional.empty()));
    }

    /** @param group in whose name; without it in that of ROPS. @param standard code of a standard that is to be sent */
    @GET
    @Path("nowe")
    public TemplateInstance begin(@QueryParam("grupa") Optional<String> group, @QueryParam("standard") Optional<String> standard) {
        requireSender(group);
        Optional<CatalogueVersion> chosen = standard.flatMap(code -> choices(group).versions().stream().filter(version -> version.code().equals(code)).findFirst());
        Submitted filled = chosen.map(version -> Submitted.NOTHING.with("kind", DispatchKind.STANDARD.key()).with("standard", DispatchForm.Choices.key(version)).with("title", version.name()))
                .orElse(Submitted.NOTHING);
        return page(group, FormView.filled(filled));
    }

    @POST
    @Path("nowe")
    public Response send(@QueryParam("grupa") Optional<String> group, MultivaluedMap<String, String> sent) {
        requireSender(group);
        var form = new DispatchForm(new FormReading(Submitted.of(sent), words), choices(group), texts, words);
        return new Deed(form.reading(), view -> page(group, view)).finish("due", () -> "/ustalenia/" + send.send(viewer.get(), form.draft(group)));
    }

    @GET
    @Path("{code}")
    public TemplateInstance one(@PathParam("code") String code) {
        return page(door.open(code), FormView.filled(Submitted.NOTHING));
    }

    @POST
    @Path("{code}/wycofanie")
    public Response withdraw(@PathParam("code") String code, MultivaluedMap<String, String> sent) {
        Dispatch dispatch = door.open(code);
        requireSender(dispatch.group());
        var reading = new FormReading(Submitted.of(sent), words);
        String why = reading.field("why", texts.withdrawWhy()).required(MOST);
        return new Deed(reading, view -> page(door.open(code), view)).finish("why", () -> {
            send.withdraw(viewer.get(), code, why);
            return "/ustalenia/" + code;
        });
    }

    private TemplateInstance page(Dispatch dispatch, FormView form) {
        return Templates.dispatch(pages.of(dispatch.code() + ": " + dispatch.title()), views.of(viewer.get(), dispatch), form);
    }

    private TemplateInstance page(Optional<String> group, FormView form) {
        String query = group.map(code -> "?grupa=" + code).orElse("");
        String back = group.map(code -> "/zespoly/" + code + "/ustalenia").orElse("/ustalenia");
        return Templates.newDispatch(pages.of(texts.newTitle()), "/ustalenia/nowe" + query, back, choices(group), form);
    }

    /** A group sends standards of its own, ROPS any. */
    private DispatchForm.Choices choices(Optional<String> group) {
        List<Choice> kinds = Stream.of(DispatchKind.values()).map(kind -> new Choice(kind.key(), texts.kind(kind))).toList();
        List<CatalogueVersion> versions = standards.catalogue().inForce(clock.today()).stream().filter(version -> group.isEmpty() || version.owner().equals(group)).toList();
        return new DispatchForm.Choices(kinds, versions, vocabulary.areas(), send.reachable().stream().map(powiat -> new Choice(powiat.teryt(), powiat.name())).toList());
    }

    private void requireSender(Optional<String> group) {
        if (!door.maySend(viewer.get(), group)) {
            throw new ForbiddenException();
        }
    }
}
