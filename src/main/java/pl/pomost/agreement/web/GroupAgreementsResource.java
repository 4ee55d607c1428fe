package pl.pomost.agreement.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Viewer;
import pl.pomost.agreement.DispatchDoor;
import pl.pomost.agreement.Dispatches;
import pl.pomost.agreement.DraftDoor;
import pl.pomost.agreement.Suggestion;
import pl.pomost.agreement.Suggestions;
import pl.pomost.network.GroupView;
import pl.pomost.shared.Look;
import pl.pomost.standard.CatalogueVersion;

/** What a group agrees on: the standards that it writes, and what it has sent to teams. */
@Path("/zespoly/{group}/ustalenia")
@Authenticated
@Blocking
class GroupAgreementsResource {

    private final Pages pages;
    private final CurrentViewer viewer;
    private final DraftDoor door;
    private final DispatchDoor sending;
    private final Dispatches dispatches;
    private final Suggestions suggestions;
    private final DispatchViews views;
    private final DraftHeads heads;
    private final DraftTexts texts;

    GroupAgreementsResource(Pages pages, CurrentViewer viewer, DraftDoor door, DispatchDoor sending, Dispatches dispatches, Suggestions suggestions, DispatchViews views, DraftHeads heads,
            DraftTexts texts) {
        this.pages = pages;
        this.viewer = viewer;
        this.door = door;
        this.sending = sending;
        this.dispatches = dispatches;
        this.suggestions = suggestions;
        this.views = views;
        this.heads = heads;
        this.texts = texts;
    }

    /** @param open how many suggestions wait for a decision. @param send where it is sent to teams; empty when that is not possible */
    record Row(String address, String code, String name, int number, Look state, long open, Optional<String> send) {
    }

    /** @param reads whether the viewer may read what was answered to the group */
    record GroupAgreements(String code, String group, String name, String area, List<Row> drafts, List<DispatchView.Row> sent, boolean leads, boolean reads) {
    }

    @CheckedTemplate(basePath = "agreement")
    static class Templates {
        static native TemplateInstance groupAgreements(Page page, GroupAgreements view);
    }

    @GET
    public TemplateInstance all(@PathParam("group") String code) {
        Viewer current = viewer.get();
        GroupView group = door.group(current, code);
        boolean leads = door.mayLead(current, group);
        boolean reads = sending.readsAnswersOf(current, group);
        var view = new GroupAgreements(group.code(), "/zespoly/" + group.code(), group.name(), group.area().orElse(""), door.ownedBy(group).stream().map(version -> row(group, version, leads)).toList(),
                reads ? views.rows(current, dispatches.ofGroup(group.code())) : List.of(), leads, reads);
        return Templates.groupAgreements(pages.of(texts.agreements() + ": " + group.name()), view);
    }

    private Row row(GroupView group, CatalogueVersion version, boolean leads) {
        long open = version.state().isOpen() ? suggestions.of(version.code(), version.number()).stream().filter(Suggestion::isOpen).count() : 0;
        Optional<String> send = Optional.of("/ustalenia/nowe?grupa=" + group.code() + "&standard=" + version.code()).filter(any -> leads && version.state().isInForce());
        return new Row("/zespoly/" + group.code() + "/ustalenia/projekty/" + version.code() + "/" + version.number(), version.code(), version.name(), version.number(),
                heads.look(version.state()), open, send);
    }
}
