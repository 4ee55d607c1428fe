package pl.pomost.network.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.network.GroupView;
import pl.pomost.network.ThreadDraft;
import pl.pomost.network.ThreadSubject;
import pl.pomost.network.WriteThread;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;
import pl.pomost.standard.Standards;

/** The threads of a group, and beginning one. */
@Path("/zespoly/{code}/watki")
@Authenticated
@Blocking
class ThreadListResource {

    private final Pages pages;
    private final GroupDoor door;
    private final ThreadPages views;
    private final WriteThread write;
    private final Standards standards;
    private final TalkTexts texts;
    private final FormTexts words;
    private final String site;

    ThreadListResource(Pages pages, GroupDoor door, ThreadPages views, WriteThread write, Standards standards, TalkTexts texts, FormTexts words,
            @ConfigProperty(name = "pomost.public-address") String site) {
        this.pages = pages;
        this.door = door;
        this.views = views;
        this.write = write;
        this.standards = standards;
        this.texts = texts;
        this.words = words;
        this.site = site;
    }

    @CheckedTemplate(basePath = "network")
    static class Templates {
        static native TemplateInstance threads(Page page, ThreadsPage view);

        static native TemplateInstance threadForm(Page page, GroupHead head, List<Choice> people, FormView form);
    }

    @GET
    public TemplateInstance all(@PathParam("code") String code, @QueryParam("strona") @DefaultValue("") String page) {
        GroupView group = door.toRead(code);
        return Templates.threads(pages.of(texts.threads() + ": " + group.name()), views.all(door.viewer(), group, page));
    }

    /** @param about what the thread is to be about, as other pages say it in their links */
    @GET
    @Path("nowy")
    public TemplateInstance newThread(@PathParam("code") String code, @QueryParam("o") @DefaultValue("") String about) {
        return page(door.toWrite(code), FormView.filled(Submitted.NOTHING.with("about", about)));
    }

    @POST
    @Path("nowy")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@PathParam("code") String code, MultivaluedMap<String, String> sent) {
        GroupView group = door.toWrite(code);
        var typed = Submitted.of(sent);
        var reading = new FormReading(typed, words);
        String topic = reading.field("topic", texts.topic()).required(200);
        Optional<String> about = reading.field("about", texts.about()).contact(300);
        Optional<ThreadSubject> subject = about.flatMap(text -> ThreadSubject.read(text, site, known -> !standards.catalogue().versions(known).isEmpty()));
        if (about.isPresent() && subject.isEmpty()) {
            reading.refuse("about", texts.aboutWrong());
        }
        String text = reading.field("text", texts.text()).required(10_000);
        List<String> mentioned = reading.field("mention", texts.mention()).someOf(views.people(door.viewer(), group));
        return new FormFlow(typed, reading, form -> page(group, form))
                .finish(() -> ThreadPages.address(group, write.begin(door.viewer(), code, new ThreadDraft(topic, subject, text, Set.copyOf(mentioned)))));
    }

    private TemplateInstance page(GroupView group, FormView form) {
        return Templates.threadForm(pages.of(texts.newThread()), door.head(group), views.people(door.viewer(), group), form);
    }
}
