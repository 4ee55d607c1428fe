package pl.pomost.network.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.network.GroupView;
import pl.pomost.network.Groups;

/** A thematic group's home. Whoever is signed in sees that it exists and whom to ask; what it does, whoever may read it. */
@Path("/zespoly")
@Authenticated
@Blocking
class GroupHomeResource {

    private final Pages pages;
    private final CurrentViewer viewer;
    private final Groups groups;
    private final GroupHomes homes;

    GroupHomeResource(Pages pages, CurrentViewer viewer, Groups groups, GroupHomes homes) {
        this.pages = pages;
        this.viewer = viewer;
        this.groups = groups;
        this.homes = homes;
    }

    @CheckedTemplate(basePath = "network")
    static class Templates {
        static native TemplateInstance home(Page page, GroupHomeView view);
    }

    @GET
    @Path("{code}")
    public TemplateInstance home(@PathParam("code") String code) {
        GroupView group = groups.get(code);
        return Templates.home(pages.of(group.name()), homes.of(viewer.get(), group));
    }
}
