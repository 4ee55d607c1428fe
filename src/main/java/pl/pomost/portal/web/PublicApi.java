package pl.pomost.portal.web;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.directory.Powiats;
import pl.pomost.scenario.Scenarios;
import pl.pomost.shared.PolishDates;

/** What anyone may ask without logging in: what this is, which powiats and areas there are, what a process file looks like. */
@Path("/api/v1")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public")
class PublicApi {

    private final Powiats powiats;
    private final Scenarios scenarios;
    private final About about;

    PublicApi(Powiats powiats, Scenarios scenarios, @ConfigProperty(name = "quarkus.application.name") String name,
            @ConfigProperty(name = "quarkus.application.version") String version,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer) {
        this.powiats = powiats;
        this.scenarios = scenarios;
        this.about = new About(name, version, issuer);
    }

    /** @param issuer of the tokens that the API takes */
    @RegisterForReflection
    record About(String name, String version, String issuer) {
    }

    /** @param kind {@code powiat} or {@code city} (a city with the rights of a powiat) */
    @RegisterForReflection
    record PowiatEntry(String teryt, String name, String kind, String seat) {
    }

    @RegisterForReflection
    record AreaEntry(String code, String name) {
    }

    @GET
    @Path("about")
    @Operation(summary = "Name and version of the service, issuer of its tokens")
    public About about() {
        return about;
    }

    @GET
    @Path("powiaty")
    @Operation(summary = "All powiats of the region, by name")
    public List<PowiatEntry> powiaty() {
        return powiats.ofRegion().stream()
                .map(each -> new PowiatEntry(each.teryt(), each.name(), each.kind().name().toLowerCase(Locale.ROOT), each.seat()))
                .sorted(Comparator.comparing(PowiatEntry::name, Collator.getInstance(PolishDates.POLISH))).toList();
    }

    @GET
    @Path("areas")
    @Operation(summary = "The areas of life that plans are made of")
    public List<AreaEntry> areas() {
        return scenarios.usual().areas().stream().map(area -> new AreaEntry(area.code(), area.name().pl())).toList();
    }

    @GET
    @Path("process-schema")
    @Produces("application/schema+json")
    @Operation(summary = "JSON Schema of the process file")
    public InputStream processSchema() {
        return PublicApi.class.getResourceAsStream("/schema/process.schema.json");
    }

    @GET
    @Path("plan-schema")
    @Produces("application/schema+json")
    @Operation(summary = "JSON Schema of a plan's document (plan.json)")
    public InputStream planSchema() {
        return PublicApi.class.getResourceAsStream("/schema/plan.schema.json");
    }
}
