package pl.pomost.network.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.network.GroupView;
import pl.pomost.network.ThreadView;
import pl.pomost.network.Threads;
import pl.pomost.network.WriteThread;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Paged;
import pl.pomost.shared.Saved;
import pl.pomost.shared.Submitted;

/** One thread: reading it, answering, mending and removing what was written. */
@Path("/zespoly/{code}/watki")
@Authenticated
@Blocking
class ThreadTalkResource {

    private final Pages pages;
    private final GroupDoor door;
    private final Threads threads;
    private final ThreadPages views;
    private final WriteThread write;
    private final TalkTexts texts;
    private final FormTexts words;

    ThreadTalkResource(Pages pages, GroupDoor door, Threads threads, ThreadPages views, WriteThread write, TalkTexts texts, FormTexts words) {
        this.pages = pages;
        this.door = door;
        this.threads = threads;
        this.views = views;
        this.write = write;
        this.texts = texts;
        this.words = words;
    }

    /** @param thread address of the thread that the post is in */
    record MendPage(GroupHead head, String thread, String topic, int seq, List<Choice> people) {
    }

    @CheckedTemplate(basePath = "network")
    static class Templates {
        static native TemplateInstance thread(Page page, ThreadPage view, FormView form);

        static native TemplateInstance postForm(Page page, MendPage view, FormView form);
    }

    /** Whoever opens a page of a thread has read it to there. Without a page it opens where reading goes on. */
    @GET
    @Path("{number}")
    public TemplateInstance one(@PathParam("code") String code, @PathParam("number") String number, @QueryParam("strona") Optional<String> page) {
        GroupView group = door.toRead(code);
        ThreadView thread = threads.get(door.viewer(), group, GroupDoor.number(number), page.map(Paged::number));
        write.read(door.viewer(), thread);
        return page(group, thread, FormView.filled(Submitted.NOTHING));
    }

    @POST
    @Path("{number}/odpowiedzi")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reply(@PathParam("code") String code, @PathParam("number") String number, MultivaluedMap<String, String> sent) {
        GroupView group = door.toWrite(code);
        ThreadView thread = threads.get(door.viewer(), group, GroupDoor.number(number), Optional.of(Integer.MAX_VALUE));
        var typed = Submitted.of(sent);
        var reading = new FormReading(typed, words);
        String text = reading.field("text", texts.text()).required(10_000);
        List<String> mentioned = reading.field("mention", texts.mention()).someOf(views.people(door.viewer(), group));
        return new FormFlow(typed, reading, form -> page(group, thread, form))
                .finish(() -> ThreadPages.address(group, thread.number(), write.reply(door.viewer(), code, thread.number(), text, Set.copyOf(mentioned))));
    }

    @GET
    @Path("{number}/wpisy/{seq}")
    public TemplateInstance form(@PathParam("code") String code, @PathParam("number") String number, @PathParam("seq") String seq) {
        GroupView group = door.toWrite(code);
        ThreadView thread = threads.get(door.viewer(), group, GroupDoor.number(number), Optional.of(Paged.pageOf(GroupDoor.number(seq))));
        ThreadView.Post post = mendable(thread, seq);
        return mend(group, thread, post, FormView.filled(Submitted.NOTHING.with("text", post.text()).with("mention", post.calledUsernames())));
    }

    @POST
    @Path("{number}/wpisy/{seq}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response mend(@PathParam("code") String code, @PathParam("number") String number, @PathParam("seq") String seq, MultivaluedMap<String, String> sent) {
        GroupView group = door.toWrite(code);
        ThreadView thread = threads.get(door.viewer(), group, GroupDoor.number(number), Optional.of(Paged.pageOf(GroupDoor.number(seq))));
        ThreadView.Post post = mendable(thread, seq);
        var typed = Submitted.of(sent);
        var reading = new FormReading(typed, words);
        String text = reading.field("text", texts.text()).required(10_000);
        List<String> mentioned = reading.field("mention", texts.mention()).someOf(views.people(door.viewer(), group));
        return new FormFlow(typed, reading, form -> mend(group, thread, post, form)).finish(() -> {
            write.mend(door.viewer(), code, thread.number(), post.seq(), text, Set.copyOf(mentioned));
            return ThreadPages.address(group, thread.number(), post.seq());
        });
    }

    @POST
    @Path("{number}/wpisy/{seq}/usun")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("code") String code, @PathParam("number") String number, @PathParam("seq") String seq, MultivaluedMap<String, String> sent) {
        GroupView group = door.toWrite(code);
        ThreadView thread = threads.get(door.viewer(), group, GroupDoor.number(number), Optional.of(Paged.pageOf(GroupDoor.number(seq))));
        if (thread.post(GroupDoor.number(seq)).filter(ThreadView.Post::removable).isEmpty()) {
            throw new ForbiddenException();
        }
        if (GroupDoor.pressed(sent, "usun")) {
            write.remove(door.viewer(), code, thread.number(), GroupDoor.number(seq));
        }
        return Saved.to(ThreadPages.address(group, thread.number(), GroupDoor.number(seq)));
    }

    /**
     * @throws NotFoundException  when there is no such post
     * @throws ForbiddenException for whoever may not mend it
     */
    private ThreadView.Post mendable(ThreadView thread, String seq) {
        ThreadView.Post post = thread.post(GroupDoor.number(seq)).orElseThrow(NotFoundException::new);
        if (!post.mendable()) {
            throw new ForbiddenException();
        }
        return post;
    }

    private TemplateInstance page(GroupView group, ThreadView thread, FormView form) {
        return Templates.thread(pages.of(thread.topic()), views.one(door.viewer(), group, thread), form);
    }

    private TemplateInstance mend(GroupView group, ThreadView thread, ThreadView.Post post, FormView form) {
        return Templates.postForm(pages.of(texts.mendNumber(post.seq())),
                new MendPage(door.head(group), ThreadPages.address(group, thread.number()), thread.topic(), post.seq(), views.people(door.viewer(), group)), form);
    }
}
