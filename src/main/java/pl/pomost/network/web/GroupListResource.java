package pl.pomost.network.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Viewer;
import pl.pomost.network.GroupRights;
import pl.pomost.network.GroupView;
import pl.pomost.network.Groups;
import pl.pomost.network.Threads;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Plurals;

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
    private final Threads threads;
    private final GroupWords words;
    private final TalkTexts talk;
    private final GroupTexts texts;

    GroupListResource(Pages pages, CurrentViewer viewer, Groups groups, GroupRights rights, Vocabulary vocabulary, Threads threads, GroupWords words, TalkTexts talk, GroupTexts texts) {
        this.pages = pages;
        this.viewer = viewer;
        this.groups = groups;
        this.rights = rights;
        this.vocabulary = vocabulary;
        this.threads = threads;
        this.words = words;
        this.talk = talk;
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
        List<GroupView> own = all.stream().filter(group -> group.works() && rights.isMember(current, group)).toList();
        List<GroupView> others = all.stream().filter(group -> group.works() && !rights.isMember(current, group)).toList();
        return Templates.groups(pages.of(texts.title()), new GroupListView(rows(own, threads.unread(current, own)), rows(others, Map.of()),
                rows(all.stream().filter(group -> !group.works()).toList(), Map.of()), rights.mayFound(current)));
    }

    private String news(int unread) {
        return unread == 0 ? "" : Plurals.of(unread, talk.freshPosts());
    }

    /** @param unread how much the viewer has not read, by group */
    private List<GroupListView.Row> rows(List<GroupView> groups, Map<UUID, Integer> unread) {
        return groups.stream().map(group -> new GroupListView.Row(group.address(), group.name(), group.area().orElse(""), group.area().map(vocabulary::area).orElse(""), words.size(group),
                words.moderators(group), group.open(), news(unread.getOrDefault(group.id(), 0)))).toList();
    }
}
