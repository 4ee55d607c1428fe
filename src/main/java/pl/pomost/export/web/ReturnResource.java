package pl.pomost.export.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.audit.AccessLog;
import pl.pomost.audit.AccessRecord.What;
import pl.pomost.export.ApplyTables;
import pl.pomost.export.ApplyTables.Answer;
import pl.pomost.export.BringTables;
import pl.pomost.export.TableReturn;
import pl.pomost.export.UndoTables;
import pl.pomost.export.UnusableWorkbook;
import pl.pomost.shared.Submitted;

/** Tables that go out to be edited and come back: the workbook, the preview of what comes back, applying it and taking it back. */
@Path("/powiaty/{teryt}/tabele")
@Authenticated
@Blocking
class ReturnResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CurrentScope scopes;
    private final Pages pages;
    private final BringTables bring;
    private final ApplyTables apply;
    private final UndoTables undo;
    private final ReturnPages tables;
    private final ReturnViews views;
    private final ReturnTexts texts;
    private final AccessLog accesses;

    ReturnResource(CurrentScope scopes, Pages pages, BringTables bring, ApplyTables apply, UndoTables undo, ReturnPages tables, ReturnViews views, ReturnTexts texts,
            AccessLog accesses) {
        this.scopes = scopes;
        this.pages = pages;
        this.bring = bring;
        this.apply = apply;
        this.undo = undo;
        this.tables = tables;
        this.views = views;
        this.texts = texts;
        this.accesses = accesses;
    }

    @CheckedTemplate(basePath = "export")
    static class Templates {
        static native TemplateInstance tables(Page page, ReturnPage view);

        static native TemplateInstance tablePreview(Page page, ReturnView view);

        static native TemplateInstance tableApplied(Page page, String base, ReturnPage.Applied applied, String refused);
    }

    @GET
    public TemplateInstance tables(@PathParam("teryt") String teryt) {
        Scope scope = scopes.of(teryt).requireEdit();
        return page(scope, tables.of(scope, "", tables.emptyPaste()));
    }

    @GET
    @Path("tabele.xlsx")
    public Response workbook(@PathParam("teryt") String teryt) {
        Scope scope = scopes.of(teryt).requireEdit();
        accesses.opened(scope.viewer().username(), teryt, What.ROSTER, "XLSX");
        return Response.ok(bring.workbook(scope), XLSX).header("Content-Disposition", "attachment; filename=\"" + teryt + "_tabele.xlsx\"").build();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response read(@PathParam("teryt") String teryt, @RestForm("plik") FileUpload file) {
        Scope scope = scopes.of(teryt).requireEdit();
        if (file == null || file.size() == 0) {
            return refused(scope, texts.nothing());
        }
        try {
            return Response.seeOther(address(scope, bring.file(scope, file.fileName(), file.uploadedFile()))).build();
        } catch (UnusableWorkbook unusable) {
            return refused(scope, switch (unusable.reason()) {
                case NO_WORKBOOK -> texts.noWorkbook();
                case OLD_FORMAT -> texts.oldFormat();
                case TOO_LARGE -> texts.tooLarge();
                case TOO_MANY_SHEETS -> texts.tooManySheets();
                case MACROS -> texts.macros();
            });
        }
    }

    @GET
    @Path("{id}")
    public TemplateInstance preview(@PathParam("teryt") String teryt, @PathParam("id") UUID id) {
        Scope scope = scopes.of(teryt).requireEdit();
        TableReturn kept = apply.kept(scope, id);
        return kept.appliedAt().isPresent() ? applied(scope, kept, "") : preview(scope, kept, "");
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("teryt") String teryt, @PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Scope scope = scopes.of(teryt).requireEdit();
        var typed = Submitted.of(sent);
        if ("porzuc".equals(typed.text("do"))) {
            bring.throwAway(scope, id);
            return Response.seeOther(URI.create(ReturnViews.base(scope))).build();
        }
        apply.choose(scope, id, choices(typed));
        Answer answer = apply.apply(scope, id, typed.text("widziane"), typed.isDoubtful() ? typed.text("do") : "");
        return switch (answer) {
            case APPLIED, APPLIED_BEFORE -> Response.seeOther(address(scope, id)).build();
            case WRONG -> again(422, scope, id, texts.mistakesHint());
            case DOUBTFUL -> again(422, scope, id, texts.doubtful());
            case NOT_AS_SHOWN -> again(409, scope, id, texts.notAsShown());
            case NOTHING -> again(422, scope, id, texts.nothingChanges());
        };
    }

    @POST
    @Path("{id}/cofnij")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(@PathParam("teryt") String teryt, @PathParam("id") UUID id) {
        Scope scope = scopes.of(teryt).requireEdit();
        Optional<String> hindrance = undo.undo(scope, id);
        return hindrance.isEmpty() ? Response.seeOther(address(scope, id)).build()
                : answer(409, applied(scope, apply.kept(scope, id), hindrance.get()));
    }

    private static Map<String, String> choices(Submitted typed) {
        var chosen = new LinkedHashMap<String, String>();
        typed.names().filter(name -> name.startsWith("w-")).forEach(name -> chosen.put(name, typed.text(name)));
        return chosen;
    }

    private Response again(int status, Scope scope, UUID id, String why) {
        return answer(status, preview(scope, apply.kept(scope, id), why));
    }

    private TemplateInstance preview(Scope scope, TableReturn kept, String refused) {
        return Templates.tablePreview(pages.of(texts.preview(kept.name()), scope, "dzialania"), views.of(scope, kept.id().toString(), apply.preview(scope, kept.id()), refused));
    }

    private TemplateInstance applied(Scope scope, TableReturn kept, String refused) {
        ReturnPage.Applied applied = tables.applied(scope, kept);
        String title = applied.undone() ? texts.undone(kept.name()) : texts.applied(kept.name());
        return Templates.tableApplied(pages.of(title, scope, "dzialania"), ReturnViews.base(scope), applied, refused);
    }

    private Response refused(Scope scope, String why) {
        return answer(422, page(scope, tables.of(scope, why, tables.emptyPaste())));
    }

    private TemplateInstance page(Scope scope, ReturnPage view) {
        return Templates.tables(pages.of(texts.title(), scope, "dzialania"), view);
    }

    static Response answer(int status, TemplateInstance page) {
        return Response.status(status).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(page).build();
    }

    static URI address(Scope scope, UUID id) {
        return URI.create(ReturnViews.base(scope) + "/" + id);
    }
}
