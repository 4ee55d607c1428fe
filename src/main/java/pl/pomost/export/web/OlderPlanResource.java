package pl.pomost.export.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.export.BringOlderPlan;
import pl.pomost.export.OlderPlan;
import pl.pomost.export.TakeOlderPlan;
import pl.pomost.export.UnusableWorkbook;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Submitted;

/** An older plan from a spreadsheet: brought, looked at, chosen from. */
@Path("/powiaty/{teryt}/plan/starszy")
@Authenticated
@Blocking
class OlderPlanResource {

    private final CurrentScope scopes;
    private final Pages pages;
    private final BringOlderPlan bring;
    private final TakeOlderPlan take;
    private final OlderPlanViews views;
    private final Vocabulary words;
    private final OlderPlanTexts texts;

    OlderPlanResource(CurrentScope scopes, Pages pages, BringOlderPlan bring, TakeOlderPlan take, OlderPlanViews views, Vocabulary words, OlderPlanTexts texts) {
        this.scopes = scopes;
        this.pages = pages;
        this.bring = bring;
        this.take = take;
        this.views = views;
        this.words = words;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "export")
    static class Templates {
        static native TemplateInstance olderPlan(Page page, OlderPlanView view, String refused, String taken);
    }

    /** @param taken how many entries of each kind were made just now, as {@code 3-2-7} */
    @GET
    public TemplateInstance form(@PathParam("teryt") String teryt, @QueryParam("wzieto") Optional<String> taken) {
        return page(scopes.of(teryt).requireEdit(), Optional.empty(), "", taken.filter(each -> each.matches("\\d{1,4}-\\d{1,4}-\\d{1,4}")).map(this::said).orElse(""));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response read(@PathParam("teryt") String teryt, @RestForm("plik") FileUpload file) {
        Scope scope = scopes.of(teryt).requireEdit();
        if (file == null || file.size() == 0) {
            return refused(scope, Optional.empty(), texts.nothing());
        }
        try {
            bring.bring(scope, file.fileName(), file.uploadedFile());
        } catch (UnusableWorkbook unusable) {
            return refused(scope, Optional.empty(), switch (unusable.reason()) {
                case NO_WORKBOOK -> texts.noWorkbook();
                case OLD_FORMAT -> texts.oldFormat();
                case TOO_LARGE -> texts.tooLarge();
                case TOO_MANY_SHEETS -> texts.tooManySheets();
                case MACROS -> texts.macros();
            });
        }
        return Response.seeOther(URI.create(address(scope))).build();
    }

    @POST
    @Path("wybor")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        Scope scope = scopes.of(teryt).requireEdit();
        var typed = Submitted.of(sent);
        if ("porzuc".equals(typed.text("do"))) {
            bring.throwAway(scope);
            return Response.seeOther(URI.create(address(scope))).build();
        }
        OlderPlan waiting = bring.waiting(scope).orElseThrow(NotFoundException::new);
        var chosen = new TreeMap<Integer, String>();
        List<Choice> areas = words.areas();
        for (int i = 0; i < waiting.rows().size(); i++) {
            int number = i;
            Optional.of(typed.text(OlderPlanViews.field(number))).filter(area -> Choice.codes(areas).contains(area)).ifPresent(area -> chosen.put(number, area));
        }
        if (chosen.isEmpty()) {
            return refused(scope, Optional.of(typed), texts.noneChosen());
        }
        TakeOlderPlan.Taken taken = take.take(scope, chosen);
        return Response.seeOther(URI.create(address(scope) + "?wzieto=" + taken.problems() + "-" + taken.goals() + "-" + taken.actions())).build();
    }

    private String said(String taken) {
        String[] numbers = taken.split("-");
        return texts.taken(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]));
    }

    private Response refused(Scope scope, Optional<Submitted> typed, String why) {
        return Response.status(422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(page(scope, typed, why, "")).build();
    }

    private TemplateInstance page(Scope scope, Optional<Submitted> typed, String refused, String taken) {
        return Templates.olderPlan(pages.of(texts.title(), scope, "plan"), views.of(scope, bring.waiting(scope), typed), refused, taken);
    }

    private static String address(Scope scope) {
        return "/powiaty/" + scope.teryt() + "/plan/starszy";
    }
}
