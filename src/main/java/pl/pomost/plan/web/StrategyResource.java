package pl.pomost.plan.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.files.Scan;
import pl.pomost.plan.AttachStrategy;
import pl.pomost.plan.Strategy;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;
import pl.pomost.shared.WebAddress;

/** The strategies and plans of the powiat that were there before: the team sees them, its coordinator attaches them and takes them off. */
@Path("/powiaty/{teryt}/plan/strategie")
@Authenticated
@Blocking
class StrategyResource {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final CurrentScope scopes;
    private final Pages pages;
    private final AttachStrategy attach;
    private final StrategyTexts texts;
    private final FormTexts words;

    StrategyResource(CurrentScope scopes, Pages pages, AttachStrategy attach, StrategyTexts texts, FormTexts words) {
        this.scopes = scopes;
        this.pages = pages;
        this.attach = attach;
        this.texts = texts;
        this.words = words;
    }

    @CheckedTemplate(basePath = "plan")
    static class Templates {
        static native TemplateInstance strategies(Page page, String plan, List<StrategyView> all, boolean mayEdit, FormView form, boolean saved);
    }

    @GET
    public TemplateInstance all(@PathParam("teryt") String teryt, @QueryParam("zapisano") Optional<String> saved) {
        return page(scopes.of(teryt).requireEverything(), FormView.filled(Submitted.NOTHING), saved.isPresent());
    }

    @GET
    @Path("{number}/plik")
    public Response file(@PathParam("teryt") String teryt, @PathParam("number") int number) {
        Scan document = attach.document(scopes.of(teryt).requireEverything(), number);
        return Response.ok(document.content(), document.type()).header("Content-Disposition", "attachment; filename=\"strategia" + document.ending() + "\"").build();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@PathParam("teryt") String teryt, @RestForm("title") String title, @RestForm("organ") String organ, @RestForm("from") String from,
            @RestForm("to") String to, @RestForm("address") String address, @RestForm("plik") FileUpload file) throws IOException {
        Scope scope = scopes.of(teryt).requireEdit();
        var typed = Submitted.of(Map.of("title", sent(title), "organ", sent(organ), "from", sent(from), "to", sent(to), "address", sent(address)));
        var reading = new FormReading(typed, words);
        Strategy strategy = read(reading);
        Optional<Scan> document = document(file, reading);
        if (reading.accepted() && !attach.attach(scope, strategy, document)) {
            reading.refuse("title", texts.tooMany());
        }
        return reading.accepted() ? Response.seeOther(URI.create(address(scope) + "?zapisano=tak")).build()
                : Response.status(422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(reading.view().on(view -> page(scope, view, false))).build();
    }

    @POST
    @Path("{number}/usun")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeOff(@PathParam("teryt") String teryt, @PathParam("number") int number, @FormParam("title") String title) {
        Scope scope = scopes.of(teryt).requireEdit();
        attach.takeOff(scope, number, title == null ? "" : title);
        return Response.seeOther(URI.create(address(scope))).build();
    }

    private Strategy read(FormReading reading) {
        String title = reading.field("title", texts.name()).required(300).replaceAll("\\s*\n\\s*", " ");
        Optional<String> organ = reading.field("organ", texts.organ()).text(300);
        Optional<Integer> from = reading.field("from", texts.from()).whole(FIRST_YEAR, LAST_YEAR);
        Optional<Integer> to = reading.field("to", texts.to()).whole(FIRST_YEAR, LAST_YEAR);
        if (from.isPresent() && to.filter(last -> last < from.get()).isPresent()) {
            reading.refuse("to", texts.backwards());
        }
        Optional<String> address = reading.field("address", texts.address()).contact(500);
        if (address.filter(where -> !WebAddress.fits(where)).isPresent()) {
            reading.refuse("address", texts.notAnAddress());
        }
        return new Strategy(title, organ.orElse(null), from.orElse(null), to.orElse(null), address.orElse(null), null, Map.of());
    }

    private Optional<Scan> document(FileUpload file, FormReading reading) throws IOException {
        if (file == null || file.size() == 0) {
            return Optional.empty();
        }
        reading.field("plik", texts.file());
        if (file.size() > Scan.MOST_BYTES) {
            reading.refuse("plik", texts.fileLarge());
            return Optional.empty();
        }
        Optional<Scan> document = Scan.called(file.fileName(), Files.readAllBytes(file.uploadedFile()));
        if (document.isEmpty()) {
            reading.refuse("plik", texts.fileKind());
        }
        return document;
    }

    private TemplateInstance page(Scope scope, FormView form, boolean saved) {
        var views = new ArrayList<StrategyView>();
        attach.of(scope).forEach(each -> views.add(new StrategyView(views.size() + 1, each.title(), each.adoptedBy().orElse(""), each.years(), each.where().orElse(""),
                each.kept().map(Strategy.KeptFile::name).orElse(""))));
        return Templates.strategies(pages.of(texts.title(), scope, "plan"), "/powiaty/" + scope.teryt() + "/plan", views, scope.mayEdit(), form, saved);
    }

    private static String address(Scope scope) {
        return "/powiaty/" + scope.teryt() + "/plan/strategie";
    }

    private static List<String> sent(String value) {
        return value == null ? List.of() : List.of(value);
    }
}
