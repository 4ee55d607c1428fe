package pl.pomost.network.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Viewer;
import pl.pomost.network.GroupRights;
import pl.pomost.network.GroupView;
import pl.pomost.network.Groups;
import pl.pomost.scenario.Vocabulary;

/** All thematic groups, one's own first. */
@Path("/zespoly")
@Authenticated
@Blocking
class GroupListResource {

    private final Pages pages;
    private final CurrentViewer viewer;
    private final Groups groups;
    private final GroupRights rights;
    private final Vocabulary vocabulary;
    private final GroupWords words;
    private final GroupTexts texts;

    GroupListResource(Pages pages, CurrentViewer viewer, Groups groups, GroupRights rights, Vocabulary vocabulary, GroupWords words, GroupTexts texts) {
        this.pages = pages;
        this.viewer = viewer;
        this.groups = groups;
        this.rights = rights;
        this.vocabulary = vocabulary;
        this.words = words;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "network")
    static class Templates {
        static native TemplateInstance groups(Page page, GroupListView view);
    }

    @GET
    public TemplateInstance all() {
        Viewer current = viewer.get();
        List<GroupView> all = groups.all();
        List<GroupView> working = all.stream().filter(GroupView::works).toList();
        return Templates.groups(pages.of(texts.title()), new GroupListView(rows(working.stream().filter(group -> rights.isMember(current, group)).toList()),
                rows(working.stream().filter(group -> !rights.isMember(current, group)).toList()), rows(all.stream().filter(group -> !group.works()).toList()), rights.mayFound(current)));
    }

    private List<GroupListView.Row> rows(List<GroupView> groups) {
        return groups.stream().map(group -> new GroupListView.Row(group.address(), group.name(), group.area().orElse(""), group.area().map(vocabulary::area).orElse(""), words.size(group),
                words.moderators(group), group.open(), "")).toList();
    }
}
