package pl.pomost.network.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.network.AskExperts;
import pl.pomost.network.QuestionView;
import pl.pomost.network.QuestionWords;
import pl.pomost.network.Questions;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Saved;
import pl.pomost.shared.Submitted;

/** One question: reading it, answering it, letting everybody read it, withdrawing it. */
@Path("/wiedza")
@Authenticated
@Blocking
class QuestionResource {

    private final Pages pages;
    private final CurrentViewer viewer;
    private final Questions questions;
    private final KnowledgePages views;
    private final AskExperts ask;
    private final KnowledgeFormTexts labels;
    private final FormTexts words;

    QuestionResource(Pages pages, CurrentViewer viewer, Questions questions, KnowledgePages views, AskExperts ask, KnowledgeFormTexts labels, FormTexts words) {
        this.pages = pages;
        this.viewer = viewer;
        this.questions = questions;
        this.views = views;
        this.ask = ask;
        this.labels = labels;
        this.words = words;
    }

    @CheckedTemplate(basePath = "network")
    static class Templates {
        static native TemplateInstance question(Page page, QuestionPage view, FormView form, FormView publishing);
    }

    @GET
    @Path("{number}")
    @PermitAll
    public TemplateInstance one(@PathParam("number") String number) {
        QuestionView question = question(number);
        return page(question, FormView.filled(filled(question)), FormView.filled(published(question)));
    }

    @POST
    @Path("{number}/odpowiedz")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
        QuestionView question = question(number);
        require(question.mayAnswer());
        var typed = Submitted.of(sent);
        var reading = new FormReading(typed, words);
        String answer = reading.field("answer", labels.words()).required(20_000);
        return new FormFlow(typed, reading, form -> page(question, form, FormView.filled(published(question)))).finish(() -> {
            ask.answer(viewer.get(), question.number(), typed.version(), answer);
            return KnowledgePages.address(question.number());
        }, () -> {
            QuestionView now = question(number);
            return new FormFlow.Stored(FormView.filled(filled(now)), now.lock());
        });
    }

    @POST
    @Path("{number}/publikacja")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
        QuestionView question = question(number);
        require(question.mayPublish());
        var typed = Submitted.of(sent);
        if (typed.text("state").equals("closed")) {
            ask.takeBack(viewer.get(), question.number());
            return Saved.to(KnowledgePages.address(question.number()));
        }
        var reading = new FormReading(typed, words);
        String title = reading.field("public-title", labels.publicTitle()).required(200);
        String text = reading.field("public-text", labels.publicText()).required(10_000);
        return new FormFlow(typed, reading, form -> page(question, FormView.filled(filled(question)), form)).finish(() -> {
            ask.publish(viewer.get(), question.number(), typed.version(), new QuestionWords(title, text));
            return KnowledgePages.address(question.number());
        }, () -> {
            QuestionView now = question(number);
            return new FormFlow.Stored(FormView.filled(published(now)), now.lock());
        });
    }

    @POST
    @Path("{number}/wycofanie")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
        QuestionView question = question(number);
        require(question.mayWithdraw());
        if (GroupDoor.pressed(sent, "wycofanie")) {
            ask.withdraw(viewer.get(), question.number());
        }
        return Saved.to("/wiedza");
    }

    private QuestionView question(String number) {
        return questions.get(viewer.get(), GroupDoor.number(number));
    }

    private static Submitted filled(QuestionView question) {
        return Submitted.NOTHING.with("version", String.valueOf(question.lock())).with("answer", question.answer().orElse(""));
    }

    /** What the form for publishing begins with: as others read it now. */
    private static Submitted published(QuestionView question) {
        return Submitted.NOTHING.with("version", String.valueOf(question.lock())).with("public-title", question.open().title()).with("public-text", question.open().text());
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new ForbiddenException();
        }
    }

    private TemplateInstance page(QuestionView question, FormView form, FormView publishing) {
        return Templates.question(pages.of(question.title()), views.one(question), form, publishing);
    }
}
