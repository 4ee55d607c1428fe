package pl.pomost.network.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import pl.pomost.access.Viewer;
import pl.pomost.directory.Powiats;
import pl.pomost.network.AlreadyAsked;
import pl.pomost.network.AskExperts;
import pl.pomost.network.QuestionDraft;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;

/** The knowledge base: what was answered, and asking. Whoever asks is shown first what is there already. */
@Path("/wiedza")
@Authenticated
@Blocking
class KnowledgeResource {

    private final Pages pages;
    private final CurrentViewer viewer;
    private final KnowledgePages list;
    private final AskExperts ask;
    private final Instance<AlreadyAsked> already;
    private final Powiats powiats;
    private final Vocabulary vocabulary;
    private final KnowledgeTexts texts;
    private final KnowledgeFormTexts labels;
    private final FormTexts words;

    KnowledgeResource(Pages pages, CurrentViewer viewer, KnowledgePages list, AskExperts ask, @Any Instance<AlreadyAsked> already, Powiats powiats, Vocabulary vocabulary, KnowledgeTexts texts,
            KnowledgeFormTexts labels, FormTexts words) {
        this.pages = pages;
        this.viewer = viewer;
        this.list = list;
        this.ask = ask;
        this.already = already;
        this.powiats = powiats;
        this.vocabulary = vocabulary;
        this.texts = texts;
        this.labels = labels;
        this.words = words;
    }

    /** @param looked whether it was looked up what is like it; @param alike what was found */
    record AskPage(List<Choice> areas, List<Choice> powiats, boolean looked, List<AlreadyAsked.Alike> alike) {
    }

    @CheckedTemplate(basePath = "network")
    static class Templates {
        static native TemplateInstance knowledge(Page page, KnowledgePage view);

        static native TemplateInstance askForm(Page page, AskPage view, FormView form);
    }

    @GET
    @PermitAll
    public TemplateInstance all(@QueryParam("obszar") @DefaultValue("") String area, @QueryParam("strona") @DefaultValue("1") String number) {
        return Templates.knowledge(pages.of(texts.title()), list.list(viewer.get(), vocabulary.areas().stream().map(Choice::code).filter(area::equals).findFirst().orElse(""), number));
    }

    @GET
    @Path("nowe")
    public TemplateInstance newQuestion(@QueryParam("o") @DefaultValue("") String title) {
        return page(FormView.filled(Submitted.NOTHING.with("title", title)), false, List.of());
    }

    /** What is like it is shown before it is asked; the button under it asks all the same. */
    @POST
    @Path("nowe")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(MultivaluedMap<String, String> sent) {
        var typed = Submitted.of(sent);
        var reading = new FormReading(typed, words);
        String title = reading.field("title", labels.title()).required(200);
        String text = reading.field("text", labels.text()).required(10_000);
        Optional<String> area = reading.field("area", labels.area()).oneOf(vocabulary.areas());
        List<Choice> own = own();
        Optional<String> powiat = own.size() == 1 ? Optional.of(own.get(0).code()) : reading.field("powiat", labels.powiat()).oneOf(own);
        boolean only = typed.text("do").equals("sprawdz");
        List<AlreadyAsked.Alike> alike = only || reading.accepted() && !typed.has("seen", "tak") ? alike(title + " " + text) : List.of();
        if (only || !alike.isEmpty()) {
            return Response.status(only ? 200 : 422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(page(FormView.filled(typed.with("seen", "tak")), true, alike)).build();
        }
        return new FormFlow(typed, reading, form -> page(form, false, List.of()))
                .finish(() -> KnowledgePages.address(ask.ask(viewer.get(), new QuestionDraft(title, text, area, powiat))));
    }

    private List<AlreadyAsked.Alike> alike(String text) {
        return already.stream().flatMap(each -> each.like(viewer.get(), text).stream()).toList();
    }

    /** Powiats that the viewer works for. */
    private List<Choice> own() {
        Viewer current = viewer.get();
        return Stream.concat(current.coordinatorOf().stream(), current.memberOf().stream()).distinct().sorted().flatMap(teryt -> powiats.findByIdOptional(teryt).stream())
                .map(powiat -> new Choice(powiat.teryt(), powiat.name())).toList();
    }

    private TemplateInstance page(FormView form, boolean looked, List<AlreadyAsked.Alike> alike) {
        return Templates.askForm(pages.of(labels.fresh()), new AskPage(vocabulary.areas(), own().size() > 1 ? own() : List.of(), looked, alike), form);
    }
}
