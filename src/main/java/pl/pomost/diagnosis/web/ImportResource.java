package pl.pomost.diagnosis.web;

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
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.diagnosis.CsvSheet;
import pl.pomost.diagnosis.DataPoints;
import pl.pomost.diagnosis.WriteFigures;

/** Numbers in and out as a table: first shown with every mistake, then taken in whole or not at all. */
@Path("/powiaty/{teryt}/dane")
@Authenticated
@Blocking
class ImportResource {

    private static final int MOST_BYTES = 1_000_000;

    private final CurrentScope scopes;
    private final Pages pages;
    private final FigureImport imports;
    private final WriteFigures write;
    private final DataPoints points;
    private final ImportTexts texts;

    ImportResource(CurrentScope scopes, Pages pages, FigureImport imports, WriteFigures write, DataPoints points, ImportTexts texts) {
        this.scopes = scopes;
        this.pages = pages;
        this.imports = imports;
        this.write = write;
        this.points = points;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "diagnosis")
    static class Templates {
        static native TemplateInstance figureImport(Page page, String list, String columns, ImportPreview preview);
    }

    @GET
    @Path("wczytaj")
    public TemplateInstance form(@PathParam("teryt") String teryt) {
        return page(scopes.of(teryt).requireEdit(), ImportPreview.NONE);
    }

    /** @param table the table as text, when no file is sent; with {@code do=wczytaj} it is taken in if nothing is wrong with it */
    @POST
    @Path("wczytaj")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(@PathParam("teryt") String teryt, @RestForm("plik") FileUpload file, @RestForm("tabela") String table, @RestForm("do") String button)
            throws IOException {
        Scope scope = scopes.of(teryt).requireEdit();
        boolean sent = file != null && file.size() > 0;
        if (sent && file.size() > MOST_BYTES || table != null && table.length() > MOST_BYTES) {
            return answer(422, scope, new ImportPreview("", List.of(texts.tooBig()), List.of()));
        }
        String text = sent ? CsvSheet.decode(Files.readAllBytes(file.uploadedFile())) : table == null ? "" : table;
        if (text.isBlank()) {
            return answer(422, scope, new ImportPreview("", List.of(texts.nothingSent()), List.of()));
        }
        ImportPreview preview = imports.read(scope, text);
        if (preview.ready() && "wczytaj".equals(button) && !sent) {
            write.addAll(scope, preview.incoming());
            return Response.seeOther(URI.create("/powiaty/" + teryt + "/dane?wczytano=" + preview.rows().size())).build();
        }
        return answer(preview.ready() ? 200 : 422, scope, preview);
    }

    /** The numbers as they are, in the form in which they can be taken in again. */
    @GET
    @Path("liczby.csv")
    public Response table(@PathParam("teryt") String teryt) {
        Scope scope = scopes.of(teryt).requireEverything();
        return Response.ok(FigureExport.write(points.of(scope.requireEnrolment())).getBytes(StandardCharsets.UTF_8), "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + teryt + "_liczby.csv\"").build();
    }

    private Response answer(int status, Scope scope, ImportPreview preview) {
        return Response.status(status).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(page(scope, preview)).build();
    }

    private TemplateInstance page(Scope scope, ImportPreview preview) {
        String columns = FigureColumns.FIELDS.stream().filter(field -> !FigureColumns.REQUIRED.contains(field)).map(FigureColumns::heading).collect(Collectors.joining(", "));
        return Templates.figureImport(pages.of(texts.title(), scope, "dane"), "/powiaty/" + scope.teryt() + "/dane", columns, preview);
    }
}
