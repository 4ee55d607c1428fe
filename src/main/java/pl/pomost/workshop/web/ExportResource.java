package pl.pomost.workshop.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.audit.AccessLog;
import pl.pomost.audit.AccessRecord.What;
import pl.pomost.shared.Csv;
import pl.pomost.shared.JsonColumns;
import pl.pomost.workshop.RoomTable;
import pl.pomost.workshop.RoomTables;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.Workshops;

/** Everything of a workshop to take away, at any moment: tables for spreadsheets, and a file for machines. Who takes it is recorded. */
@Path("/powiaty/{teryt}/warsztaty/{stage}/eksport")
@Authenticated
@Blocking
class ExportResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Doors doors;
    private final Pages pages;
    private final Workshops workshops;
    private final RoomTables tables;
    private final AccessLog accesses;
    private final AfterTexts texts;

    ExportResource(Doors doors, Pages pages, Workshops workshops, RoomTables tables, AccessLog accesses, AfterTexts texts) {
        this.doors = doors;
        this.pages = pages;
        this.workshops = workshops;
        this.tables = tables;
        this.accesses = accesses;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "workshop/after")
    static class Templates {
        static native TemplateInstance export(Page page, RoomHead room, List<RoomTable> tables);
    }

    @GET
    public TemplateInstance export(@PathParam("teryt") String teryt, @PathParam("stage") int stage) {
        Scope scope = doors.team(teryt, stage);
        Workshop workshop = workshops.at(scope, stage);
        return Templates.export(pages.of(texts.exportTitle(stage), scope, ""), RoomHead.of(scope, workshop), tables.of(scope, workshop));
    }

    /** @param kind "excel" for semicolons, anything else for RFC 4180 */
    @GET
    @Path("tabela.csv")
    public Response table(@PathParam("teryt") String teryt, @PathParam("stage") int stage, @QueryParam("tabela") @DefaultValue("cards") String key,
            @QueryParam("odmiana") @DefaultValue("") String kind) {
        RoomTable table = taken(teryt, stage).stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow(NotFoundException::new);
        String text = kind.equals("excel") ? Csv.of(table.heads(), table.texts()) : Csv.plain(table.heads(), table.texts());
        return file(text, "text/csv;charset=UTF-8", teryt, stage, "-" + key + ".csv");
    }

    @GET
    @Path("warsztat.xlsx")
    public Response workbook(@PathParam("teryt") String teryt, @PathParam("stage") int stage) {
        return file(RoomWorkbook.of(taken(teryt, stage)), XLSX, teryt, stage, ".xlsx");
    }

    @GET
    @Path("warsztat.json")
    public Response json(@PathParam("teryt") String teryt, @PathParam("stage") int stage) {
        ObjectNode all = JsonColumns.mapper().createObjectNode();
        taken(teryt, stage).forEach(table -> all.set(table.key(), JsonColumns.mapper().valueToTree(table.objects())));
        return file(all.toPrettyString(), "application/json;charset=UTF-8", teryt, stage, ".json");
    }

    private List<RoomTable> taken(String teryt, int stage) {
        Scope scope = doors.team(teryt, stage);
        Workshop workshop = workshops.at(scope, stage);
        accesses.opened(scope.viewer().username(), teryt, What.WORKSHOP, workshop.prefix());
        return tables.of(scope, workshop);
    }

    private static Response file(Object content, String type, String teryt, int stage, String ending) {
        return Response.ok(content, type).header("Content-Disposition", "attachment; filename=\"" + teryt + "_warsztat_" + stage + ending + "\"").build();
    }
}
